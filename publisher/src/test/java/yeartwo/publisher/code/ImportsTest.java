package yeartwo.publisher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Which imports of its class a region needs. */
class ImportsTest {

    private static final String FILE = "yeartwo/Sample.java";

    @TempDir
    private Path folder;

    private Problems problems = new Problems();

    /** The imports that each region of a class needs, in the order of its regions. */
    private List<List<String>> needed(String imports, String members) throws IOException {
        Sources sources = Sources.of(folder, "yeartwo");
        Path file = sources.java().resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package yeartwo;\n\n" + imports + "\nclass Sample {\n" + members + "\n}\n");
        problems = new Problems();
        Imports found = new Compilation(sources, "", problems).published().surroundings().get(FILE).imports();
        return new Regions(sources, problems).find().stream()
                .map(region -> found.neededBy(IntStream.rangeClosed(region.first(), region.last()).boxed()
                        .collect(Collectors.toSet())))
                .toList();
    }

    private List<String> neededByAll(String imports, String members) throws IOException {
        return needed(imports, "// tag::all[]\n" + members + "\n// end::all[]").get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "import java.util.List;                                | List<String> names;",
            "import java.util.Map;                                 | Map.Entry<String, String> pair;",
            "import java.util.Map.Entry;                           | Entry<String, String> pair;",
            "import java.util.*;                                   | Object names = new ArrayList<String>();",
            "import java.util.Map.*;                               | Entry<String, String> pair;",
            "import static java.lang.Math.max;                     | int most = max(1, 2);",
            "import static java.lang.Integer.MAX_VALUE;            | static final int MOST = MAX_VALUE;",
            "import static java.lang.Math.*;                       | int most = max(1, 2);",
            "import static java.io.ObjectOutputStream.*;           | int none = TC_NULL;",
            "import static javax.net.ssl.HttpsURLConnection.HTTP_OK; | int good = HTTP_OK;",
            "import static java.util.Map.Entry;                    | Entry<String, String> pair;",
            "import java.lang.annotation.Documented;               | @Documented @interface Mark { }",
            "import java.io.IOException;                           | void read() throws IOException { }",
            "import java.util.List;                                | <T extends List<?>> void read(T names) { }",
            "import java.util.List;                                | boolean is(Object o) { return o instanceof List; }",
    })
    void areThoseThatGiveItsNamesAMeaning(String statement, String member) throws IOException {
        assertThat(neededByAll(statement, member)).containsExactly(statement);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "import java.util.List;            | // a List",
            "import java.util.List;            | /** {@link List} */",
            "import java.util.List;            | String text = \"a List\";",
            "import java.util.List;            | class List { } List own;",
            "import java.util.List;            | java.util.List<String> names;",
            "import java.util.Map.Entry;       | java.util.Map.Entry<String, String> pair;",
            "import java.util.*;               | String text;",
            "import java.util.Map;             | void put() { var pairs = Sample.this.pairs; }",
            "import java.util.Map;             | void put() { java.util.Optional.of(pairs).map(put -> put.size()); }",
            "import static java.lang.Math.max; | int twice(int max) { return 2 * max; }",
            "import static java.lang.Math.max; | int max(int one) { return max(one); }",
            "import static java.lang.Math.max; | int most = Math.max(1, 2);",
    })
    void areNotThoseWhoseNameMeansNothingOrSomethingElse(String statement, String member) throws IOException {
        assertThat(needed(statement, "java.util.Map<String, String> pairs;\n\n// tag::some[]\n" + member
                + "\nint any;\n// end::some[]").get(0)).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void areOtherOnesForAnotherRegionOfTheClass() throws IOException {
        assertThat(needed("""
                import java.util.List;
                import java.util.Map;
                import java.util.Set;
                """, """
                // tag::first[]
                Map<String, List<String>> first;
                // end::first[]
                Set<String> outside;
                // tag::second[]
                List<String> second;
                // end::second[]
                """)).containsExactly(List.of("import java.util.List;", "import java.util.Map;"),
                List.of("import java.util.List;"));
    }

    @Test
    void areNotThoseThatItShows() throws IOException {
        assertThat(needed("""
                import java.util.Map;
                // tag::imports[]
                import java.util.List;
                // end::imports[]
                """, "List<Map<String, String>> all;")).containsExactly(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "import List;", "import java.;", "import java.utl.List;", "import static a.b;"})
    void areNoneWhileTheyAreHalfTyped(String statement) throws IOException {
        assertThat(neededByAll(statement, "List<String> names;")).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::text).anyMatch(text -> text.startsWith("does not compile"));
    }

    /** The compiler is asked as well: an import is needed if the class does not compile without it. */
    @Test
    void areThoseWithoutWhichItDoesNotCompile() throws IOException {
        List<String> statements = List.of("import java.util.Map.*;", "import static java.util.Map.entry;",
                "import java.io.*;", "import java.util.*;", "import java.util.List;", "import java.util.Set;",
                "import java.util.function.Function;", "import java.util.function.Supplier;");
        String code = """
                record Pair(Entry<String, UUID> one, Function<String, File> two) { }
                Object read(Object any) throws IOException {
                    try (Reader in = new StringReader("Set")) {
                        return any instanceof Locale here ? here : entry(in.read(), new Date());
                    } finally {
                        Function<String, Object> length = String::length; // Supplier
                    }
                }
                """;

        List<String> needed = neededByAll(String.join("\n", statements), code);

        assertThat(needed).containsExactlyElementsOf(statements.stream()
                .filter(each -> !compiles(statements.stream().filter(other -> !other.equals(each)), code)).toList())
                .hasSize(5);
    }

    private boolean compiles(Stream<String> imports, String code) {
        try {
            neededByAll(String.join("\n", imports.toList()), code);
        } catch (IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
        return problems.sorted().stream().map(Problem::text).noneMatch(text -> text.startsWith("does not compile"));
    }
}
