package yeartwo.publisher.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What was measured of cold starts, as it is committed.
 *
 * @param header what the file says of the machine and of the command that measured
 * @param runs one for each line
 */
record Measured(String header, List<Run> runs) {

    /** Where it is, relative to the site's folder. */
    static final String FILE = "bench/cold-start.csv";

    private static final List<String> COLUMNS = List.of("variant", "run", "start-up ms", "first answer ms",
            "first call ms", "hundredth call ms");

    /** Columns that say which run it was. */
    private static final int NAMES = 2;
    private static final int FIRST_ANSWER = 3;
    private static final int HEADER_LINES = 2;
    private static final int LEAST_RUNS = 20;
    private static final String AGAIN = "bench/cold-start measures again";

    /**
     * One start of a process.
     *
     * @param line its line in the file
     * @param number from 1, anew for each variant
     * @param milliseconds start-up, first answer, first call, hundredth call
     */
    record Run(int line, String variant, int number, List<Double> milliseconds) {
    }

    List<Run> of(String variant) {
        return runs.stream().filter(run -> run.variant().equals(variant)).toList();
    }

    /** Reads the file; what is wrong with it goes to the problems, and then less is in here than in the file. */
    static Measured read(Path root, Problems problems) throws IOException {
        List<String> lines = new String(Files.readAllBytes(root.resolve(FILE)), StandardCharsets.UTF_8).lines()
                .toList();
        List<Run> runs = new ArrayList<>();
        String header = lines.isEmpty() ? "" : lines.get(0);
        String columns = lines.size() < HEADER_LINES ? "" : lines.get(1);
        if (!header.startsWith("# ")) {
            report(problems, 1, "the first line does not say what was measured where, and by which command", AGAIN);
        } else if (!columns.equals(String.join(",", COLUMNS))) {
            report(problems, HEADER_LINES, "the columns are '" + columns + "'",
                    "they have to be '" + String.join(",", COLUMNS) + "'");
        } else {
            for (int i = HEADER_LINES; i < lines.size(); i++) {
                read(lines.get(i), i + 1, runs, problems);
            }
            Measured measured = new Measured(header.substring(2), List.copyOf(runs));
            if (runs.size() == lines.size() - HEADER_LINES) { // else some are missing for that reason
                ColdStart.variants().forEach(variant -> measured.checkRuns(variant, problems));
                if (problems.isEmpty()) {
                    measured.checkHeader(problems);
                }
            }
            return measured;
        }
        return new Measured("", List.of());
    }

    private static void read(String text, int line, List<Run> runs, Problems problems) {
        List<String> cells = List.of(text.split(",", -1));
        Optional<String> fault = fault(text, cells, runs);
        if (fault.isPresent()) {
            report(problems, line, fault.get(), AGAIN);
        } else {
            runs.add(new Run(line, cells.get(0), Integer.parseInt(cells.get(1)),
                    cells.subList(NAMES, cells.size()).stream().map(Double::valueOf).toList()));
        }
    }

    private static Optional<String> fault(String text, List<String> cells, List<Run> runs) {
        if (cells.size() != COLUMNS.size()) {
            return Optional.of("'" + text + "' has not one value for each of " + COLUMNS.size() + " columns");
        }
        String variant = cells.get(0);
        String number = cells.get(1);
        if (!ColdStart.variants().contains(variant)) {
            return Optional.of("variant '" + variant + "' is none of " + String.join(", ", ColdStart.variants()));
        }
        for (int i = 1; i < COLUMNS.size(); i++) {
            if (!cells.get(i).matches(i < NAMES ? "[1-9]\\d{0,5}" : "(?=.*[1-9])\\d{1,6}(\\.\\d+)?")) {
                return Optional.of(COLUMNS.get(i) + " '" + cells.get(i) + "' is no number above 0");
            }
        }
        if (Double.parseDouble(cells.get(FIRST_ANSWER)) < Double.parseDouble(cells.get(NAMES))) {
            return Optional
                    .of("the first answer, after " + cells.get(FIRST_ANSWER) + " ms, came before the start-up of "
                            + cells.get(NAMES) + " ms was over");
        }
        boolean again = runs.stream()
                .anyMatch(run -> run.variant().equals(variant) && run.number() == Integer.parseInt(number));
        return again ? Optional.of("run " + number + " of '" + variant + "' stands here twice") : Optional.empty();
    }

    private void checkRuns(String variant, Problems problems) {
        List<Run> found = of(variant);
        if (found.size() < LEAST_RUNS) {
            report(problems, found.isEmpty() ? HEADER_LINES : found.get(found.size() - 1).line(),
                    "variant '" + variant + "' has " + found.size() + " runs; a median needs " + LEAST_RUNS, AGAIN);
        }
    }

    /** The page shows that line, so what it says of the rows is what they say. */
    private void checkHeader(Problems problems) {
        String told = new ColdStart(this).told();
        if (!header.endsWith(", " + told)) {
            report(problems, 1, "the first line says '" + header.replaceFirst(".*, (?=\\d+ runs of each)", "")
                    + "', and its rows say '" + told + "'", AGAIN);
        }
    }

    private static void report(Problems problems, int line, String text, String hint) {
        problems.add(Problem.at(FILE, line, text, hint));
    }
}
