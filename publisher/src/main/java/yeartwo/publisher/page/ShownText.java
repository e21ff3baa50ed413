package yeartwo.publisher.page;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * Compares what a reader sees in each block with what its tests ran: a substitution, say, could change it on its way
 * from the include to the page.
 */
record ShownText(PageSource source, Element body, Map<String, Exhibit> exhibits) {

    void check() {
        List<Element> blocks = body.select("pre:has(+ .mark)");
        List<Page.Shown> shown = source.page().shown();
        if (blocks.size() != shown.size()) {
            source.report("", "the page has " + blocks.size() + " blocks and includes " + shown.size() + " of them");
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            Exhibit exhibit = exhibits.get(shown.get(i).key());
            if (exhibit != null && !exhibit.text().equals(seen(blocks.get(i), exhibit.isJava()))) {
                source.reportAt(shown.get(i).line(), "this block does not show what it includes",
                        "leave 'subs' and other options of the listing away");
            }
        }
    }

    /** The text of a block; in Java with callouts as they stand in the source, behind a comment's slashes. */
    private static String seen(Element block, boolean isJava) {
        Element copy = block.clone();
        if (isJava) {
            copy.select("b.conum")
                    .forEach(callout -> callout.text(callout.text().replaceFirst("\\((\\d+)\\)", "<$1>")));
        }
        return copy.wholeText();
    }
}
