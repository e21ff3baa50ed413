package yeartwo.publisher.page;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Finds what looks like code on a page and did not come in by a block, whatever the markup it hid in. */
record OtherCode(PageSource source, Element body) {

    private static final Pattern PASSTHROUGH = Pattern.compile(".*(\\+\\+\\+|\\bpass:[a-z,]*\\[).*");

    void check() {
        for (Element text : body.select("pre:not(:has(+ .mark)):not(details.mark > pre)")) {
            if (text.closest("[class~=" + Listings.REFUSED + "]") == null) {
                source.report(firstLine(text), "a preformatted text that no test ran");
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
