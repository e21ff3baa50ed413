package yeartwo.publisher.page;

/**
 * Something a page may show in a block: a region of a class, or an output of a run.
 *
 * @param key what an include names: {@code counter/ShardedCounter.java#add}, {@code counter/lost-answer.txt}
 * @param text the lines to show, without the indentation they share; no line break at the end
 * @param style the class of the mark below the block, such as {@code proved}
 * @param mark the sentence that says what stands behind it
 * @param anchor the id of its entry on the proof page
 */
public record Exhibit(String key, String text, String style, String mark, String anchor) {

    /** Whether it is Java, and not the output of a run. */
    public boolean isJava() {
        return key.contains("#");
    }
}
