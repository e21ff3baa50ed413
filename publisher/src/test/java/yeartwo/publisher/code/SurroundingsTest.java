package yeartwo.publisher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeartwo.publisher.problem.Problems;

/** What a reader has to put around a region. */
class SurroundingsTest {

    private static final String FILE = "yeartwo/Sample.java";

    private static final String SAMPLE = """
            package yeartwo;

            import java.util.List;
            import java.util.Map;
            import java.util.Set;
            import java.util.function.Supplier;

            /** Not needed to compile. */
            @SuppressWarnings("unused")
            final class Sample
                    implements Supplier<String> {

                private static final int MOST = 3; // <1>

                private final Map<String, Integer> counts;
                private int total;

                Sample(Map<String, Integer> counts) {
                    this.counts = counts;
                }

                // tag::block[]
                @Override
                public String get() {
                    return text(counts.size() + total); // <1>
                }
                // end::block[]

                // tag::other[]
                private String text(int count) {
                    return new Line(Math.min(MOST, count)).toString(); // <1>
                }
                // end::other[]

                Set<String> unused() {
                    return Set.copyOf(List.of(get()));
                }

                private record Line(int length) {

                    static Line none() {
                        return new Line(0);
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    private List<String> around(String java) throws IOException {
        Sources sources = Sources.of(folder, "yeartwo");
        Path file = sources.java().resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, java);
        Problems problems = new Problems();
        Surroundings found = new Compilation(sources, "", problems).published().surroundings().get(FILE);
        Region region = new Regions(sources, problems).find().get(0);
        assertThat(problems.sorted()).isEmpty();
        return found.around(region.first(), region.last());
    }

    @Test
    void areImportsAndClassWithItsStateAndWhateverElseIsUsed() throws IOException {
        assertThat(String.join("\n", around(SAMPLE))).isEqualTo("""
                import java.util.Map;
                import java.util.function.Supplier;

                @SuppressWarnings("unused")
                final class Sample
                        implements Supplier<String> {

                    private static final int MOST = 3;

                    private final Map<String, Integer> counts;
                    private int total;

                    Sample(Map<String, Integer> counts) {
                        this.counts = counts;
                    }

                    // The block above goes here.

                    private String text(int count) {
                        return new Line(Math.min(MOST, count)).toString();
                    }

                    private record Line(int length) {

                        static Line none() {
                            return new Line(0);
                        }
                    }
                }""");
    }

    @Test
    void areAWholeClassOnceTheBlockIsThere() throws IOException {
        String block = SAMPLE.substring(SAMPLE.indexOf("    @Override"), SAMPLE.indexOf("    // end::block"));

        String whole = String.join("\n", around(SAMPLE)).replace("    // The block above goes here.",
                "// tag::all[]\n" + block + "// end::all[]");

        assertThat(around("package yeartwo;\n\n" + whole + "\n")).isNotEmpty();
    }

    @Test
    void areImportsAloneWhereTheBlockIsTheClass() throws IOException {
        assertThat(around("""
                package yeartwo;

                import java.util.List;

                // tag::block[]
                record Sample(List<String> names) {
                }
                // end::block[]
                """)).containsExactly("import java.util.List;");
    }

    @Test
    void beginWithTheClassWhereNothingIsImported() throws IOException {
        assertThat(around("""
                package yeartwo;

                class Sample {
                    // tag::block[]
                    int one() {
                        return 1;
                    }
                    // end::block[]
                }
                """)).containsExactly("class Sample {", "", "    // The block above goes here.", "}");
    }

    @Test
    void holdWhatTheInterfaceOfTheClassAsksFor() throws IOException {
        assertThat(around(SAMPLE.replace("tag::block", "tag::later").replace("end::block", "end::later")
                .replace("tag::other", "tag::block").replace("end::other", "end::block")
                .replace("// tag::later[]", "").replace("// end::later[]", "")))
                .contains("    public String get() {");
    }
}
