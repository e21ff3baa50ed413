package yeartwo.publisher.page;

import java.util.List;
import java.util.Optional;

/**
 * A page, converted.
 *
 * @param file its source, relative to the site's folder: {@code content/about.adoc}
 * @param path where it is published below the base: {@code about/}
 * @param header what its header says
 * @param body its HTML, without title
 * @param shown what its blocks show, from top to bottom
 * @param figures the figures it shows, by name
 * @param tests the tests it names
 * @param names what it sets as code in its sentences
 * @param unpublished why the site leaves it out: {@code draft}, {@code dated in the future}; empty when it is published
 */
public record Page(String file, String path, Header header, String body, List<Shown> shown,
        List<Shown> figures, List<Shown> tests, List<Shown> names, Optional<String> unpublished) {

    /**
     * Something that a page shows or names.
     *
     * @param key the {@linkplain Exhibit#key() exhibit} of a block, or the name of a figure or of a test
     * @param line its line in the page
     */
    public record Shown(String key, int line) {
    }

    /** The last part of its path, by which other pages name it. */
    public String slug() {
        return path.substring(0, path.length() - 1);
    }
}
