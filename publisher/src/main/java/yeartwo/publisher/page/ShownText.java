package yeartwo.publisher.page;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Compares what a reader sees in each block with what its tests ran: a substitution, say, could change it on its way
 * from the include to the page.
 */
record ShownText(Progress page, String html) {

    void check() {
        List<Element> blocks = Ours.in(html).stream().map(Jsoup::parseBodyFragment)
                .flatMap(ours -> ours.select("pre:has(+ .mark)").stream()).toList();
        List<Page.Shown> shown = page.shown();
        if (blocks.size() != shown.size()) {
            page.problem(0, "the page has " + blocks.size() + " blocks and includes " + shown.size() + " of them");
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            Exhibit exhibit = page.exhibits().get(shown.get(i).key());
            if (exhibit != null && !exhibit.text().equals(seen(blocks.get(i), exhibit.isJava()))) {
                page.problem(shown.get(i).line(), "this block does not show what it includes",
                        "leave 'subs' and other options of the listing away");
            }
        }
        checkCallouts();
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

    private void checkCallouts() {
        List<Element> listings = Jsoup.parseBodyFragment(html).select("pre:has(+ .mark)");
        for (int i = 0; i < listings.size(); i++) {
            List<String> numbers = listings.get(i).select("b.conum").eachText().stream().distinct().toList();
            int callouts = numbers.size();
            Element block = listings.get(i).closest("div.listingblock");
            Element list = block == null ? null : block.nextElementSibling();
            if (callouts > 0 && (list == null || !list.is(".colist") || list.select("> ol > li").size() < callouts)) {
                page.problem(page.shown().get(i).line(),
                        "a callout of this block is not explained below it; it has " + callouts);
            }
            if (!IntStream.range(0, callouts)
                    .allMatch(number -> numbers.get(number).equals("(" + (number + 1) + ")"))) {
                page.problem(page.shown().get(i).line(),
                        "the callouts of this block do not count up from its first line: "
                                + String.join(" ", numbers));
            }
        }
    }
}
