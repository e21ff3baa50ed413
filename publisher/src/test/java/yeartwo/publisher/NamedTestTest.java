package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import org.junit.jupiter.api.Test;

/** A test that a page names. */
class NamedTestTest {

    private static final String ABOUT = "content/about.adoc";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";
    private static final String FAILS = "assertEquals(\"Hello, Ada\", new Greeter().greet(\"Ada\"))";

    @Test
    void leadsToItsSource() throws Exception {
        Site site = naming("test:GreeterTest.greetsByName[]").bake().succeeds();

        assertThat(site.text("about/index.html")).contains("<a href=\"/year-two/source/yeartwo/greet/"
                + "GreeterTest.java.txt\"><code>Greeter<wbr>Test.<wbr>greets<wbr>By<wbr>Name</code></a>");
    }

    @Test
    void isPublishedThoughItProvesNoBlock() throws Exception {
        String other = """
                package yeartwo.greet;

                import static org.junit.jupiter.api.Assertions.assertEquals;

                class OtherTest {

                    @org.junit.jupiter.api.Test
                    void adds() {
                        assertEquals(2, Math.addExact(1, 1));
                    }
                }
                """;

        Site site = naming("test:OtherTest.adds[]").with("snippets/src/test/java/yeartwo/greet/OtherTest.java", other)
                .bake().succeeds();

        assertThat(site.text("source/yeartwo/greet/OtherTest.java.txt")).contains("void adds() {");
    }

    @Test
    void isAProblemWhenThereIsNone() throws Exception {
        naming("test:GreeterTest.greetByName[]").bake().fails(ABOUT + ":12: no passed test 'GreeterTest.greetByName'",
                "nearest: GreeterTest.greetsByName");
    }

    @Test
    void isAProblemInACommandThatWouldRunNone() throws Exception {
        naming("Try `./mvnw -pl snippets test -Dtest=GreeterTest,GretterTest`.").bake()
                .fails(ABOUT + ":12: no passed test in 'GretterTest'", "nearest: GreeterTest");
    }

    @Test
    void isAProblemInACellOfATable() throws Exception {
        naming("[%autowidth]\n|===\n| a\n| test:GreeterTest.greetByName[]\n|===").bake()
                .fails(ABOUT + ":15: no passed test 'GreeterTest.greetByName'");
    }

    @Test
    void isNoSecondProblemWhenItFailed() throws Exception {
        Site site = naming("test:GreeterTest.greetsByName[]").with(TEST, FAILS, FAILS.replace("Hello, Ada", "Ada"))
                .bake();

        assertThat(site.problems()).isNotEmpty().noneMatch(problem -> problem.text().startsWith("no passed test"));
    }

    @Test
    void doesNotKeepAPreviewFromBeingShown() throws Exception {
        Site site = naming("test:GreeterTest.greetByName[]").preview().succeeds();

        assertThat(site.text("about/index.html")).contains("<code>Greeter<wbr>Test.<wbr>greet<wbr>By<wbr>Name</code>");
    }

    private static Site naming(String markup) throws Exception {
        return given().with(ABOUT, "There are some.", markup);
    }
}
