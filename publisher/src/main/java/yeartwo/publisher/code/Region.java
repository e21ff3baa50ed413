package yeartwo.publisher.code;

import java.util.List;

/**
 * A part of a published class, between its marks.
 *
 * @param file the class's file below the folder of the snippets: {@code counter/ShardedCounter.java}
 * @param name the region's name
 * @param first the number of its first line in the file, from 1; the mark itself is not part of it
 * @param lines its lines, as they stand in the file
 */
public record Region(String file, String name, int first, List<String> lines) {

    /** How the name of a region begins that is shown as a warning. */
    public static final String WRONG = "wrong-";

    /** The name under which pages include it: {@code counter/ShardedCounter.java#add}. */
    public String key() {
        return file + "#" + name;
    }

    /** The id of its entry on the proof page: {@code counter-ShardedCounter-add}. */
    public String anchor() {
        return file.replaceFirst("\\.java$", "").replace('/', '-') + "-" + name;
    }

    /** The number of its last line in the file. */
    public int last() {
        return first + lines.size() - 1;
    }

    /** Whether it is shown as a warning, for it is wrong on purpose. */
    public boolean isWrong() {
        return name.startsWith(WRONG);
    }

    /** Whether a line of its file, by number, is one of its lines. */
    public boolean holds(int line) {
        return line >= first && line <= last();
    }

    /** Its lines without the indentation they share; no line break at the end. */
    public String text() {
        int indent = lines.stream().filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
        return String.join("\n", lines.stream().map(line -> line.isBlank() ? "" : line.substring(indent)).toList());
    }
}
