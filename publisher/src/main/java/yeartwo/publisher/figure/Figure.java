package yeartwo.publisher.figure;

import java.util.Map;

/**
 * A chart or a table, finished.
 *
 * @param name how pages call it
 * @param file what it is made of, relative to the site's folder
 * @param html its HTML, without caption
 * @param attributes numbers of it for sentences, by the name of an AsciiDoc attribute
 */
public record Figure(String name, String file, String html, Map<String, String> attributes) {
}
