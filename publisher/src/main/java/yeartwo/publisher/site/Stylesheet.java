package yeartwo.publisher.site;

import java.util.Map;
import java.util.regex.Pattern;

import yeartwo.publisher.page.Tick;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Sees to it that a stylesheet leaves code and what pages say of proof alone: no words of its own, and nothing hidden. */
final class Stylesheet {

    private static final String SIGNS = "\"[^\"\\p{L}\\p{N}]*\"|'[^'\\p{L}\\p{N}]*'";

    private static final String WORDS = "a stylesheet writes no letter and no digit: what a page says stands in its HTML";

    /** The patterns of words stop at what is neither allowed nor the end of a value. */
    private static final Map<Pattern, String> REFUSED = Map.of(
            Tick.LIKE, "a stylesheet writes no tick: that is the sign for what a test ran",
            Pattern.compile("\\\\"), "a stylesheet escapes nothing: words and the names of properties could hide so",
            Pattern.compile("(?i)(?<![-.#\\w])content(\\s|/\\*[^*]*\\*/)*:([^;{}\"'\\p{L}\\p{N}]++|" + SIGNS
                    + ")*+(?![;}])"),
            WORDS,
            Pattern.compile(
                    "(?i)(?<![-.#\\w])(list-style(-type)?|quotes|prefix|suffix|(additive-)?symbols|negative|pad)"
                            + "\\s*:([^;{}\"']++|" + SIGNS + ")*+(?![;}])"),
            WORDS,
            Pattern.compile(
                    "(?i)(\\.(mark|wrong|standin|unproved|changed|proved|output|facts|java|conum|[kstc])"
                            + "|\\b(footer|details|summary(?!\\s+span)|pre|code))\\b(?!-)[^{}]*"
                            + "\\{[^{}]*?(?<![-\\w])(display[^;:}]*:[^;}]*none|visibility[^;:}]*:[^;}]*(hidden|collapse)"
                            + "|(opacity|clip(-path)?|text-indent|transform)\\s*:|color\\s*:\\s*transparent"
                            + "|position\\s*:\\s*(absolute|fixed)|overflow[^;:}]*:[^;}]*(hidden|clip)"
                            + "|(font-size|(max-)?(height|width))\\s*:\\s*\\.?0[.0]*[a-z%]*\\s*[;!}])"),
            "a stylesheet hides neither code nor what says that it was proved",
            Pattern.compile("(?i)text-(transform|security)"),
            "a stylesheet changes no letter: code shows as it is written");

    private Stylesheet() {
    }

    static void check(String file, String text, Problems problems) {
        REFUSED.forEach((pattern, why) -> pattern.matcher(text).results().forEach(found -> problems
                .add(Problem.at(file, (int) text.substring(0, found.start() + 1).lines().count(), why))));
    }
}
