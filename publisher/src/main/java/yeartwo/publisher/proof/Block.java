package yeartwo.publisher.proof;

import java.util.List;

/**
 * What a page says of a region or an output that it shows.
 *
 * @param key the name under which pages include it
 * @param anchor the id of its entry on the proof page
 * @param text what pages show
 * @param kind what is known of it, in a word: proved, standin, changed, unproved
 * @param wrong whether it is shown as a warning
 * @param mark the same in a sentence
 * @param around the lines of its class that it needs around it: imports, fields, constructors
 * @param facts what stands behind that sentence
 */
public record Block(String key, String anchor, String text, String kind, boolean wrong, String mark,
        List<String> around, List<Fact> facts) {

    /** A line of the details: a name, and what stands for it. */
    public record Fact(String name, List<Part> parts) {
    }

    /**
     * A part of such a line.
     *
     * @param text what it says
     * @param link where it leads below the site's address; empty when it leads nowhere
     * @param isCode whether it is something to type
     */
    public record Part(String text, String link, boolean isCode) {

        static Part words(String text) {
            return new Part(text, "", false);
        }

        static Part code(String text) {
            return new Part(text, "", true);
        }

        static Part link(String text, String link) {
            return new Part(text, link, false);
        }
    }
}
