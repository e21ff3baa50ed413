package yeartwo.publisher.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds what looks like code on a page and did not come in by a block, whatever the markup it hid in. */
record OtherCode(PageSource source, Element body) {

    void check() {
        for (Element text : body.select("pre:not(:has(+ p.mark))")) {
            if (text.closest("." + Listings.REFUSED) == null) {
                source.report(firstLine(text), "a preformatted text that no test ran");
            }
        }
        for (Element code : body.select(":not(pre) > code")) {
            if (!code.select("br").isEmpty() || isFollowedByLineBreak(code)) {
                source.report("`" + firstLine(code), "code with a line break shows what no test ran");
            }
        }
        for (Element active : body.select("script, style, iframe, object, form")) {
            source.report("<" + active.tagName(), "a page holds no <" + active.tagName() + ">");
        }
    }

    private static boolean isFollowedByLineBreak(Element code) {
        Node next = code.nextSibling();
        return next instanceof Element element && element.tagName().equals("br")
                && element.nextElementSibling() != null && element.nextElementSibling().tagName().equals("code");
    }

    private static String firstLine(Element element) {
        return element.wholeText().lines().findFirst().orElse("<" + element.tagName());
    }
}
