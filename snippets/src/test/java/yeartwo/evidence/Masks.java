package yeartwo.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** Covers in a printed text what changes from run to run, so that the rest can be compared and shown. */
final class Masks {

    /**
     * What is covered by what.
     *
     * @param pattern what changes
     * @param cover what stands there instead
     */
    private record Mask(Pattern pattern, String cover) {

        Mask(String pattern, String cover) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), cover);
        }
    }

    private static final List<Mask> ALL = List.of(
            // An instant, as ISO 8601 has it: with a zone.
            new Mask(
                    "\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?:Z\\b|[+-]\\d\\d(?::?\\d\\d)?\\b)",
                    "<time>"),
            // A UUID.
            new Mask("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "<id>"),
            // A stand-in listens at a port that was free.
            new Mask("\\b(?:localhost|127\\.0\\.0\\.1):\\d{1,5}\\b", "localhost:<port>"));

    private Masks() {
    }

    /** The text with all of it covered. Account numbers are not: a test has its own, and keeps it. */
    static String cover(String text) {
        String covered = text;
        for (Mask mask : ALL) {
            covered = mask.pattern().matcher(covered).replaceAll(mask.cover());
        }
        return covered;
    }
}
