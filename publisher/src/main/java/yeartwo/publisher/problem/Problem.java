package yeartwo.publisher.problem;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with the input of a run.
 *
 * @param file the file it is in, relative to the site's folder, with forward slashes; empty when it is in no file
 * @param line the line it is on, from 1; 0 when the whole file is meant
 * @param text what is wrong, with the value that is wrong, without a full stop
 * @param hints what helps to put it right, a line each; may be empty
 */
public record Problem(String file, int line, String text, List<String> hints) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line).thenComparing(Problem::text);

    /** Keeps its own copy of the hints. */
    public Problem {
        hints = List.copyOf(hints);
    }

    /** A problem at a line of a file. */
    public static Problem at(String file, int line, String text, String... hints) {
        return new Problem(file, line, text, List.of(hints));
    }

    /** A problem with a whole file. */
    public static Problem in(String file, String text, String... hints) {
        return new Problem(file, 0, text, List.of(hints));
    }

    /** A problem of the run itself, in no file. */
    public static Problem of(String text, String... hints) {
        return new Problem("", 0, text, List.of(hints));
    }

    /** The form in which it is printed: {@code file:line: text}, then the hints, indented. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (!file.isEmpty()) {
            out.append(file).append(line > 0 ? ":" + line : "").append(": ");
        }
        out.append(text);
        hints.forEach(hint -> out.append("\n    ").append(hint));
        return out.toString();
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
