package yeartwo.publisher.page;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Finds what brings HTML into a page past AsciiDoc, and elements that no page holds. */
record RawHtml(Progress page, Element body) {

    private static final Pattern PASSTHROUGH = Pattern.compile(".*(\\+\\+\\+|\\bpass:[a-z,]*\\[).*");

    void check() {
        page.lines().matching(PASSTHROUGH).forEach(
                line -> page.problem(line, "a passthrough brings HTML that no test ran; write it in AsciiDoc"));
        for (Element active : body.select("script, style, iframe, object, form, svg, math, img")) {
            page.problem(List.of(active.tagName().equals("img") ? "image:" : "<" + active.tagName()),
                    "a page holds no <" + active.tagName() + ">");
        }
    }
}
