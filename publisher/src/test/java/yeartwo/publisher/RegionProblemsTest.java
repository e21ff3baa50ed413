package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;

/** One thing wrong with the marks of a region, or with its text. */
class RegionProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";

    @ParameterizedTest
    @ValueSource(strings = {"Wrong on purpose: greets twice.", "Deliberately wrong: greets twice.", "Do not do this."})
    void isAWarningThatIsNotCalledOne(String says) throws Exception {
        given().with(CLASS, "    String greet", "    // " + says + "\n    String greet").prove()
                .fails(CLASS + ":6: region 'greet' says that it is wrong on purpose", "call it 'wrong-greet'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "// end::greet[]   | // end               |  6 | region 'greet' is not closed",
            "// end::greet[]   | // end::great[]      | 13 | region 'great' ends here and is not open",
            "// tag::greet[]   | // tag:: greet[]     |  6 | this is no mark of a region",
            "// tag::greet[]   | // tag::Greet[]      |  6 | this is no mark of a region",
    })
    void isAMarkOutOfPlace(String from, String to, int line, String message) throws Exception {
        List<Problem> problems = given().with(CLASS, from, to).prove().problems();

        assertThat(problems).anyMatch(problem -> problem.toString().startsWith(CLASS + ":" + line + ": ")
                && problem.text().contains(message));
    }

    @Test
    void isARegionThatIsNotClosedBeforeTheNext() throws Exception {
        given().with(CLASS, "    // end::greet[]", """
                    // tag::bye[]
                    String bye() {
                        return greet("");
                    }
                    // end::bye[]
                    // end::greet[]
                """).prove().fails(CLASS + ":6: region 'greet' is not closed before region 'bye' begins, in line 13",
                "add '// end::greet[]'");
    }

    @Test
    void isALineThatIsNotUtf8() throws Exception {
        Site site = given().with(CLASS, "// <2>", "// <2> caf\u00e9").ran();
        Files.write(site.folder().resolve(CLASS),
                Files.readString(site.folder().resolve(CLASS)).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(site.prove().problems()).extracting(Object::toString)
                .contains(CLASS + ":11: this line is not UTF-8");
    }

    @Test
    void isARegionThatOpensABrace() throws Exception {
        List<Problem> problems = given().with(CLASS, "// <2>\n    }\n    // end::greet[]",
                "// <2>\n    // end::greet[]\n    }").prove().problems();

        assertThat(problems).extracting(Problem::text).contains("region 'greet' opens a brace that it does not close");
    }
    @Test
    void isACharacterThatNobodySees() throws Exception {
        given().with(CLASS, "\"Hello, \" + name; //", "\"Hello, \" + name; /* \u202e */ //").prove()
                .fails(CLASS + ":11: this line of region 'greet' holds an invisible character");
    }
    @Test
    void isARegionThatIsTooLong() throws Exception {
        List<Problem> problems = given()
                .with(CLASS, "        return \"Hello, \"", "\n".repeat(16) + "        return \"Hello, \"")
                .prove().problems();

        assertThat(problems).extracting(Problem::text).contains("region 'greet' has 22 lines; at most 20 fit a screen");
    }
    @Test
    void isALineThatIsTooWide() throws Exception {
        List<Problem> problems = given().with(CLASS, "return \"Hello, \" + name; //",
                "return \"Hello, \" + name;" + " ".repeat(60) + "//").prove().problems();

        assertThat(problems).extracting(Problem::text)
                .anyMatch(text -> text.startsWith("this line of region 'greet' has 9"));
    }
    @Test
    void isARegionOnNoPage() throws Exception {
        given().with(CLASS, "    // end::greet[]", """
                    // end::greet[]

                    // tag::bye[]
                    String bye() {
                        return greet("");
                    }
                    // end::bye[]
                """).prove().fails(CLASS + ":16: region 'bye' is shown on no page", "include it or delete it");
    }
    @Test
    void isAClassInAnotherPackageThanItsFolder() throws Exception {
        String other = "snippets/src/main/java/yeartwo/other/Greeter.java";
        List<Problem> problems = given().with(other, "package yeartwo.greet;\n\nfinal class Other {\n}\n").prove()
                .problems();

        assertThat(problems).extracting(Object::toString)
                .anyMatch(text -> text.startsWith(other + ": the class is not in the package of its folder"));
    }
    @Test
    void isThatThereIsNoRegion() throws Exception {
        List<Problem> problems = given().with(CLASS, "// tag::greet[]", "").with(CLASS, "// end::greet[]", "").prove()
                .problems();

        assertThat(problems).extracting(Problem::text).contains("there is no region in snippets/src/main/java/yeartwo");
    }

    @Test
    void isASourceThatDoesNotCompile() throws Exception {
        List<Problem> problems = given().ran().with(CLASS, "+ name;", "+ nam;").prove().problems();

        assertThat(problems).anyMatch(problem -> problem.toString()
                .startsWith(CLASS + ":11: does not compile: cannot find symbol"));
    }

    @Test
    void isARegionThatClosesABrace() throws Exception {
        List<Problem> problems = given().with(CLASS, "    // tag::greet[]\n    String greet(String name) {",
                "    String greet(String name) {\n    // tag::greet[]").prove().problems();

        assertThat(problems).extracting(Object::toString)
                .contains(CLASS + ":8: region 'greet' closes a brace that it did not open");
    }

    @ParameterizedTest
    @CsvSource({"'    // tag::greet[]\n', '    // tag::greet[]\n\n'", "'    // end::greet[]', '\n    // end::greet[]'"})
    void isABlankEdge(String from, String to) throws Exception {
        List<Problem> problems = given().with(CLASS, from, to).prove().problems();

        assertThat(problems).extracting(Object::toString)
                .contains(CLASS + ":6: region 'greet' begins or ends with a blank line");
    }

    /** Else pages would show the last one. */
    @Test
    void isARegionThatStandsThereTwice() throws Exception {
        given().with(CLASS, "    // end::greet[]", """
                    // end::greet[]
                    // tag::greet[]
                    String bye() { // <1>
                        return greet(""); // <2>
                    }
                    // end::greet[]
                """).prove().fails(CLASS + ":14: region 'greet' stands in this class twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// name = name.strip();\n", "int many = name.length(); // name = name.strip();\n",
            "/* name = name.strip(); */", "/* Without\n*/ String text = \"//\"; /*\n name = name.strip();\n*/"})
    void holdsCodeThatWasCommentedOut(String comment) throws Exception {
        int line = 7 + comment.substring(0, comment.indexOf("name =")).split("\n").length;
        given().with(CLASS, "        if (name.isEmpty", comment + "        if (name.isEmpty").prove()
                .fails(CLASS + ":" + line + ": this line of region 'greet' is code in a comment, which no test ran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// greet(\"Ada\") returns Hello, Ada", "// new Greeter().greet(\"\") -> Hello",
            "// => Hello, Ada",
            "/* prints: Hello */", "// greet(name) == \"Hello\""})
    void tellsInACommentWhatComesOfACall(String comment) throws Exception {
        given().with(CLASS, "        if (name.isEmpty", "        " + comment + "\n        if (name.isEmpty").prove()
                .fails(CLASS
                        + ":8: this line of region 'greet' tells in a comment what comes of a call; print it in a test, "
                        + "and include the output");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// greet(name) is called twice", "// returns early",
            "/** {@code greet(name)} returns a greeting. */"})
    void mayExplainACall(String comment) throws Exception {
        assertThat(given().with(CLASS, "        if (name.isEmpty", "        " + comment + "\n        if (name.isEmpty")
                .prove()
                .problems()).isEmpty();
    }

    /** The text of a class begins in line 4; after the mark that is wrong stands what is wrong with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'String a(String b) {\n// tag::a[]\nreturn b\n// end::a[]\n.strip();\n}' | 7 | ends inside of a statement; move "
                    + "end:: below line 8",
            "'String a(String b) {\nreturn\n// tag::a[]\nb.strip();\n// end::a[]\n}' | 6 | begins inside of a statement; move "
                    + "tag:: above line 5",
            "'void a(int b) {\n// tag::a[]\nif (b > 0) {\na(0);\n}\n// end::a[]\nelse {\na(1);\n}\n}' | 9 | ends inside of a "
                    + "statement; move end:: below line 12",
            "'@Deprecated\n// tag::a[]\nvoid a() {\n}\n// end::a[]' | 5 | begins inside of a declaration; move tag:: above line 4",
            "'// tag::a[]\nString a =\n// end::a[]\n\"\";' | 6 | ends inside of a declaration; move end:: below line 7",
            "'static class A\n// tag::a[]\nextends Error {\n}\n// end::a[]' | 5 | begins inside of a declaration; move tag:: "
                    + "above line 4"})
    void holdsAPartOfAStatement(String text, int line, String message) throws Exception {
        assertThat(marked(text)).containsExactly(CLASS + ":" + line + ": region 'a' " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Runnable a() {\nreturn () -> {\n// tag::a[]\na();\n// end::a[]\n};\n}",
            "@Deprecated\nclass A {\n// tag::a[]\nString a = \"\"\n.strip();\nString b;\n// end::a[]\n}",
            "void a() {\n// tag::a[]\ntry {\na();\n} finally {\na();\n}\n// end::a[]\na();\n}"})
    void mayHoldWholeStatements(String text) throws Exception {
        assertThat(marked(text)).isEmpty();
    }

    private static List<String> marked(String text) throws Exception {
        return given().ran().with(CLASS, "package yeartwo.greet;\n\nfinal class Greeter {\n" + text + "\n}\n").prove()
                .problems().stream().map(Object::toString).filter(each -> each.contains(" inside of ")).toList();
    }
}
