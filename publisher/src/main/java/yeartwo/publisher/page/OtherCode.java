package yeartwo.publisher.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** Finds what looks like code, or like the proof of some, in HTML in which there is to be none, whatever it hid in. */
public record OtherCode(Element html, Report report) {

    /** The roles under which blocks show what a test ran. */
    private static final String ROLES = ".mark, .proved, .standin, .changed, .unproved, .wrong, .output, .java";

    private static final String PREFORMATTED = "pre, samp, kbd, textarea, xmp, listing, plaintext";

    /** How a line of code begins or ends, and no name of something. */
    private static final Pattern CODE = Pattern.compile(".*[;{]|[\\])}]+|\\w.* \\w+ = .*"
            + "|(public|protected|private|static|final|return|throw|import|package|void|boolean|int|long|double|var)"
            + " (?!((public|protected|private|static|final) ?)+$).*");

    /** The same where nothing says that it is code: a sentence may end in a semicolon, too. */
    private static final Pattern STATEMENT = Pattern.compile(
            ".*\\{|.*\\w\\(.*\\);|.* = .*;|(return|throw|import|package|break|continue)\\b.*;|[\\])};]+");

    /** How a mark speaks: see Judge in the room of proofs. */
    public static final Pattern WORDS = Pattern
            .compile("\\b(Ran|Replayed) (against|from|in tests|on (DynamoDB|LocalStack))\\b"
                    + "|\\bRan\\b[^.]* (on|by) AWS\\b|\\b[Pp]roved (on|by|against) AWS\\b|\\bPrinted by\\b"
                    + "|\\d+ of \\d+ (lines?|branch(es)?)\\b|· \\d+ tests?\\b");

    /** A call of something that has it. */
    private static final Pattern CALL = Pattern.compile("(\\w\\.|\\bnew )\\w+\\(.*\\)");

    /** Of how many lines a text is looked for; the first may be one that Asciidoctor puts there. */
    private static final int LINES = 3;

    /** How many characters behind a sign make its place known. */
    private static final int NEAR = 8;

    /** Takes what is found. */
    public interface Report {

        /** @param sought what its place may be found by, the best first */
        void add(List<String> sought, String text, String... hints);
    }

    /** Reports all of it. */
    public void check() {
        add(PREFORMATTED, "a preformatted text that no test ran");
        add(ROLES, "a role that the site gives to what a test ran", "roles of the site: " + ROLES.replace(".", ""));
        lines(html.select("code").eachText().stream(), CODE);
        lines(html.wholeText().lines(), STATEMENT);
        add(".paragraph > p:not(:matchesOwn(\\S)) > code:only-child, blockquote:not(:matchesOwn(\\S)) > code:only-child",
                "a paragraph of nothing but code shows what no test ran");
        html.select("li > p, dd > p, td > p, td, th, dt").stream().filter(OtherCode::isNothingButCalls)
                .forEach(each -> add(each.child(0), "a call that stands alone shows what no test ran"));
        add("code:has(br), p:has(br) code, td:has(br) code, li:has(br) > code",
                "code with a line break shows what no test ran");
        find(Tick.LIKE, html.outerHtml(), "is the publisher's sign for what a test ran; write it in words");
        find(WORDS, html.text(), "is how the line under a block speaks; say it in other words");
    }

    private static boolean isNothingButCalls(Element place) {
        return place.ownText().codePoints().noneMatch(Character::isLetterOrDigit)
                && place.children().stream().allMatch(child -> child.nameIs("code"))
                && CALL.matcher(place.text()).find();
    }

    private void lines(Stream<String> texts, Pattern pattern) {
        texts.map(String::strip).filter(pattern.asMatchPredicate()).distinct().forEach(line -> report
                .add(places(line, line.replaceFirst("\\W+$", "")),
                        "a line of code in the text shows what no test ran"));
    }

    private void find(Pattern pattern, String text, String why) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            String line = html.getElementsMatchingOwnText(pattern).stream().flatMap(each -> each.wholeText().lines())
                    .filter(pattern.asPredicate()).findFirst().orElse("");
            String near = text.substring(found.start(), Math.min(found.end() + NEAR, text.length()));
            report.add(places(line.strip(), near, found.group()), "'" + found.group() + "' " + why);
        }
    }

    private void add(String selector, String text, String... hints) {
        html.select(selector).forEach(each -> add(each, text, hints));
    }

    private void add(Element element, String text, String... hints) {
        Stream<String> lines = element.wholeText().lines().map(String::strip)
                .filter(line -> !line.isEmpty()).limit(LINES);
        String tag = element.nameIs("code") ? "" : element.outerHtml().replaceFirst("(?s)>.*", ">");
        report.add(places(Stream.concat(lines, Stream.of(tag)).toArray(String[]::new)), text, hints);
    }

    /** What a place may be found by: the text as code, and as it is. */
    private static List<String> places(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).flatMap(text -> Stream.of("`" + text, text)).toList();
    }
}
