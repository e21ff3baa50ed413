package yeartwo.publisher.page;

import java.util.List;

/**
 * Something a page may show in a block: a region of a class, or an output of a run.
 *
 * @param key what an include names: {@code counter/ShardedCounter.java#add}, {@code counter/lost-answer.txt}
 * @param text the lines to show, without the indentation they share; no line break at the end
 * @param style the class of the mark below the block, such as {@code proved}
 * @param wrong whether it is shown as a warning
 * @param mark the sentence that says what stands behind it
 * @param anchor the id of its entry on the proof page
 * @param around the lines of its class that it needs around it and does not show
 * @param facts what a reader finds behind that sentence; may be none
 */
public record Exhibit(String key, String text, String style, boolean wrong, String mark, String anchor,
        List<String> around, List<Fact> facts) {

    /** A line of the details: a name, and what stands for it. */
    public record Fact(String name, List<Part> parts) {
    }

    /** A part of it: where it leads below the site's address, if anywhere, and whether it is something to type. */
    public record Part(String text, String link, boolean isCode) {
    }

    /** The name of its file, without folders. */
    String fileName() {
        return key.replaceFirst("#.*", "").replaceFirst(".*/", "");
    }

    /** Whether it is Java, and not the output of a run. */
    public boolean isJava() {
        return key.contains("#");
    }
}
