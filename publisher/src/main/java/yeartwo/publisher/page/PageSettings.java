package yeartwo.publisher.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What all pages of a run have in common.
 *
 * @param types the document types that have a template
 * @param tags the tags a page may carry
 * @param base the path the site is published below; begins and ends with a slash
 * @param snippets what the attribute {@code snippets} stands for: the folder of the published classes
 * @param outputs what the attribute {@code outputs} stands for: the folder of the recorded outputs
 * @param attributes further AsciiDoc attributes, such as versions that pages name
 * @param figures the figures that pages may show: their HTML, by name
 * @param tests the tests that pages may name: where the source of each is published below the base, by name
 * @param today posts with a later date are not published yet
 * @param preview whether those and drafts are shown all the same
 */
public record PageSettings(List<String> types, List<String> tags, String base, String snippets, String outputs,
        Map<String, String> attributes, Map<String, String> figures, Map<String, String> tests, LocalDate today,
        boolean preview) {

    /** For no page. */
    static final PageSettings NONE = new PageSettings(List.of(), List.of(), "/", "", "", Map.of(), Map.of(), Map.of(),
            LocalDate.EPOCH,
            false);
}
