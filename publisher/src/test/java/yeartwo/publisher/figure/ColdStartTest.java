package yeartwo.publisher.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

class ColdStartTest {

    private static final String HEADER = """
            # JDK 17.0.15, 2 cores, Linux amd64, 2026-11-24, 20 runs of each variant in turns, quartiles of the first answer \
            eager 700 to 1700 ms, lazy 106 to 115 ms, eager-cds 170 to 290 ms: bench/cold-start 20
            variant,run,start-up ms,first answer ms,first call ms,hundredth call ms
            """;

    @TempDir
    private Path root;

    /** Start-up of run n is n times the factor, the first answer comes 100 ms later. */
    private static String runs(String variant, int count, double factor) {
        return IntStream.rangeClosed(1, count).mapToObj(run -> "%s,%d,%s,%s,100.0,2.5\n".formatted(variant, run,
                run * factor, run * factor + 100)).collect(Collectors.joining());
    }

    private static final String WHOLE = HEADER + runs("eager", 21, 100) + runs("lazy", 20, 1)
            + runs("eager-cds", 25, 10);

    @Test
    void tellsMedians() throws IOException {
        assertThat(chart(WHOLE).attributes()).containsEntry("runs", "20").containsEntry("eager-start-up", "1,100")
                .containsEntry("eager-first-answer", "1,200").containsEntry("eager-cds-start-up", "130")
                .containsEntry("lazy-start-up", "11") // 10.5
                .containsEntry("lazy-hundredth-call", "2.5");
    }

    @Test
    void holdsTheMiddleHalfBetweenLowAndHigh() throws IOException {
        assertThat(chart(WHOLE).numbers().toString()).containsPattern("low=600[,}]").contains("high=1,600",
                "JDK 17.0.15");
    }

    private ColdStart chart(String text) throws IOException {
        Problems problems = new Problems();
        Measured measured = read(text, problems);
        assertThat(problems.sorted()).isEmpty();
        return new ColdStart(measured);
    }

    private Measured read(String text, Problems problems) throws IOException {
        Path file = root.resolve(Measured.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Measured.read(root, problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "# JDK 17        | JDK 17            |  1 | the first line does not say what was measured where",
            "lazy 106 to     | lazy 105 to       |  1 | lazy 105 to 115 ms, eager-cds 170 to 290 ms: bench/cold-start 20'",
            "lazy 106 to     | lazy 105 to       |  1 | and its rows say '20 runs of each variant in turns, quartiles of",
            "20 runs of      | 30 runs of        |  1 | the first line says '30 runs of each variant in turns, quart",
            "eager,7,700.0   | eager,7,900.0     |  9 | the first answer, after 800.0 ms, came before the start-up of 900.0 ms",
            "120.0,100.0,2.5%neager-cds,1, | 120.0,0.00,2.5%neager-cds,1, | 43 | first call ms '0.00' is no number above 0",
            "first call ms,  | ``                |  2 | the columns are 'variant,run,start-up ms,first answer ms,hund",
            "lazy,3,3.0      | lzy,3,3.0         | 26 | variant 'lzy' is none of eager, lazy, eager-cds",
            "lazy,3,3.0      | lazy,3rd,3.0      | 26 | run '3rd' is no number",
            "lazy,3,3.0      | lazy,3,3.0.0      | 26 | start-up ms '3.0.0' is no number",
            "lazy,3,3.0      | lazy,3,NaN        | 26 | start-up ms 'NaN' is no number",
            "lazy,3,3.0      | lazy,3,-3.0       | 26 | start-up ms '-3.0' is no number",
            "lazy,3,3.0      | lazy,3            | 26 | has not one value for each of 6 columns",
            "lazy,3,3.0      | lazy,2,3.0        | 26 | run 2 of 'lazy' stands here twice",
            "`lazy,20,20.0,120.0,100.0,2.5%n` | `` | 42 | variant 'lazy' has 19 runs; a median needs 20",
    })
    void isRefusedForALine(String from, String to, int line, String message) throws IOException {
        Problems problems = new Problems();
        String sought = from.replace("%n", "\n");
        assertThat(WHOLE).contains(sought);

        read(WHOLE.replace(sought, to.replace("%n", "\n")), problems);

        assertThat(problems.sorted()).extracting(Problem::file, Problem::line)
                .containsExactly(tuple("bench/cold-start.csv", line));
        assertThat(problems.sorted().get(0).text()).contains(message);
    }

    @Test
    void isRefusedWithoutAVariant() throws IOException {
        Problems problems = new Problems();

        read(HEADER + runs("eager", 20, 1) + runs("eager-cds", 20, 1), problems);

        assertThat(problems.sorted()).extracting(Problem::line, Problem::text).containsExactly(
                tuple(2, "variant 'lazy' has 0 runs; a median needs 20"));
    }

    @Test
    void isRefusedWhenItIsEmpty() throws IOException {
        Problems problems = new Problems();

        read("", problems);

        assertThat(problems.sorted()).extracting(Problem::line).isEqualTo(List.of(1));
    }
}
