package yeartwo.publisher.page;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Finds what looks like code on a page and did not come in by a block, whatever the markup it hid in. */
record OtherCode(PageSource source, Element body) {

    private static final Pattern PASSTHROUGH = Pattern.compile(".*(\\+\\+\\+|\\bpass:[a-z,]*\\[).*");

    /** How a line of code ends, and no name of something. */
    private static final Pattern STATEMENT = Pattern.compile(".*[;{]|[\\])}]+");

    /** The roles under which {@link Mark} and {@link BlockFormat} show what a test ran. */
    private static final String OURS = ".mark, .proved, .standin, .changed, .unproved, .wrong, .output, .java";

    void check() {
        checkBlocks();
        checkText();
        for (Element dressed : body.select(OURS)) {
            boolean isOurs = dressed.is(".listingblock > .content > pre, .listingblock > .content > .mark"
                    + ", .listingblock > .content > p.wrong, details.mark > pre");
            if (!isOurs) {
                source.report(firstLine(dressed), "a role of this page is one that the site gives to what a test ran",
                        "roles of the site: " + OURS.replace(".", ""));
            }
        }
    }

    private void checkBlocks() {
        for (Element text : body.select("pre:not(:has(+ .mark)):not(details.mark > pre)")) {
            if (text.closest("[class~=" + Listings.REFUSED + "]") == null) {
                source.report(firstLine(text), "a preformatted text that no test ran");
            }
        }
        for (Element block : body.select("div.listingblock:has(pre b.conum)")) {
            int callouts = Set.copyOf(block.select("pre b.conum").eachText()).size();
            Element list = block.nextElementSibling();
            if (list == null || !list.is(".colist") || list.select("> ol > li").size() < callouts) {
                source.report(firstLine(block.expectFirst(".title")),
                        "a callout of this block is not explained below it; it has " + callouts);
            }
        }
    }

    private void checkText() {
        for (Element code : body.select(":not(pre) > code")) {
            if (STATEMENT.matcher(code.text().strip()).matches()) {
                source.report("`" + firstLine(code), "a line of code in the text shows what no test ran");
            }
        }
        for (Element code : body
                .select(":not(pre) > code:has(br), p:has(br) code, td:has(br) code, li:has(br) > code")) {
            source.report("`" + firstLine(code), "code with a line break shows what no test ran");
        }
        source.lines().matching(PASSTHROUGH).forEach(
                line -> source.reportAt(line, "a passthrough brings HTML that no test ran; write it in AsciiDoc"));
        for (Element active : body.select("script, style, iframe, object, form, samp, kbd, textarea, svg, math, img")) {
            source.report(active.tagName().equals("img") ? "image:" : "<" + active.tagName(),
                    "a page holds no <" + active.tagName() + ">");
        }
    }

    private static String firstLine(Element element) {
        return element.wholeText().lines().findFirst().orElse("<" + element.tagName());
    }
}
