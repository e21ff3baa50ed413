package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import yeartwo.publisher.code.Region;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Mutation.Fate;

/**
 * The changes that are allowed to go unnoticed, each for a reason: a line each, {@code file | mutator | line | reason}.
 * An entry holds for the text of its line, so it expires when the line changes; of two lines with one text it would
 * excuse the wrong one, too.
 */
final class Survivors {

    /** Below the snippets' folder. */
    static final String FILE = "src/test/resources/survivors.txt";

    /** More would not be exceptions. */
    private static final int MOST = 5;

    private final String place;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Entry> used = new TreeSet<>((a, b) -> a.number() - b.number());

    private record Entry(int number, String file, String mutator, String line) {
    }

    private Survivors(String place) {
        this.place = place;
    }

    static Survivors read(Sources sources, Problems problems) throws IOException {
        Path list = sources.snippets().resolve(FILE);
        Survivors survivors = new Survivors(sources.place(list));
        if (Files.exists(list)) {
            List<String> lines = sources.text(list, problems).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    survivors.add(lines.get(i), i + 1, problems);
                }
            }
        }
        return survivors;
    }

    private void add(String line, int number, Problems problems) {
        String[] parts = line.split(" \\| ", 4);
        if (parts.length < 4 || parts[3].isBlank()) {
            problems.add(Problem.at(place, number, "this is no 'file | mutator | line | reason'"));
        } else {
            entries.add(new Entry(number, parts[0].strip(), parts[1].strip(), parts[2].strip()));
        }
    }

    /** What lists this mutation, but for the reason. */
    static String entry(Mutation mutation, Region region) {
        return region.file() + " | " + mutation.mutator() + " | " + line(mutation, region) + " | ";
    }

    private static String line(Mutation mutation, Region region) {
        return region.lines().get(mutation.line() - region.first()).strip();
    }

    /** The mutation, as a listed one where it is not killed and an entry allows that. */
    Mutation judge(Mutation mutation, Region region) {
        String line = line(mutation, region);
        List<Entry> matching = mutation.fate() == Fate.KILLED
                ? List.of()
                : entries.stream().filter(entry -> region.file().equals(entry.file())
                        && entry.mutator().equals(mutation.mutator()) && entry.line().equals(line)).toList();
        used.addAll(matching);
        return matching.isEmpty() ? mutation : mutation.with(Fate.LISTED);
    }

    /** Reports what is listed for more than one line of these regions. */
    void checkDistinct(List<Region> regions, Problems problems) {
        for (Entry entry : entries) {
            long lines = regions.stream().filter(region -> region.file().equals(entry.file()))
                    .flatMap(region -> region.lines().stream()).filter(line -> line.strip().equals(entry.line()))
                    .count();
            if (lines > 1) {
                problems.add(Problem.at(place, entry.number(), lines + " published lines of " + entry.file()
                        + " read so, and nobody knows which is meant", "make the one that is meant distinct"));
            }
        }
    }

    /**
     * Reports what is listed and did not survive, or is there no more, and that too much is.
     *
     * @param listed how many changes the entries excuse
     */
    void checkUsed(int listed, Problems problems) {
        if (listed > MOST) {
            problems.add(Problem.in(place, listed + " changes are listed as harmless; at most " + MOST + " may be",
                    "write a test for one"));
        }
        entries.stream().filter(entry -> !used.contains(entry)).forEach(entry -> problems.add(Problem.at(place,
                entry.number(), "no " + entry.mutator() + " of this line survived in " + entry.file(),
                "the line has changed, or a test notices now: delete the entry; of what survives, the build prints the "
                        + "entry that it takes")));
    }
}
