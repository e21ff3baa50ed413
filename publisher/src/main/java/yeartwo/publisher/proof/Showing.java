package yeartwo.publisher.proof;

/**
 * A block of a page that shows something.
 *
 * @param key what it shows
 * @param title the page's title
 * @param uri where the page is published below the base
 * @param file the page's source, relative to the site's folder
 * @param line the line of the include there
 */
public record Showing(String key, String title, String uri, String file, int line) {

    /** The place in the source: {@code content/about.adoc:41}. */
    String place() {
        return file + ":" + line;
    }
}
