package yeartwo.publisher.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import yeartwo.publisher.page.OtherCode;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Finds what templates write of proof by themselves, outside of interpolations, directives and tags. */
final class TemplateText {

    /** What a reader does not see as text, and the names of licences. */
    private static final Pattern OTHER = Pattern.compile("<#--.*?-->|<script\\b.*?</script>|\\$\\{[^}]*\\}"
            + "|</?[#@!?\\w][^>]*>|&#?\\w+;|CC BY 4\\.0|MIT-0", Pattern.DOTALL);

    /** What a reader sees of a tag or of a call of a macro. */
    private static final Pattern SEEN = Pattern.compile("\\b(?:title|description|above|below|text|alt|aria-label)="
            + "(\"[^\"]*\")");

    private static final Pattern PROOF = Pattern.compile("\\d[\\w.]*|" + OtherCode.WORDS);

    private TemplateText() {
    }

    static void check(String file, List<String> template, Problems problems) {
        String text = OTHER.matcher(String.join("\n", template)).replaceAll(TemplateText::seen);
        PROOF.matcher(text).results().forEach(found -> problems.add(Problem.at(file,
                (int) text.substring(0, found.end()).lines().count(),
                "a template writes '" + found.group() + "' itself",
                "numbers, and what ran on what, it has from the ledger")));
    }

    private static String seen(MatchResult other) {
        String texts = SEEN.matcher(other.group()).results().map(seen -> seen.group(1)).collect(Collectors.joining());
        return Matcher.quoteReplacement(texts.replaceAll("\\$\\{[^}]*\\}", ""))
                + "\n".repeat((int) other.group().chars().filter(next -> next == '\n').count());
    }
}
