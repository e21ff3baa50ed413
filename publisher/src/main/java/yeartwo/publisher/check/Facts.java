package yeartwo.publisher.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import yeartwo.publisher.problem.Problem;

/** What a program can know of how a page reads to somebody who does not see it. */
final class Facts {

    private Facts() {
    }

    static List<Problem> check(Html html) {
        return Stream.of(headings(html), language(html), description(html), ids(html), images(html))
                .flatMap(List::stream).toList();
    }

    private static List<Problem> headings(Html html) {
        Elements headings = html.document().select("h1");
        return switch (headings.size()) {
            case 0 -> List.of(html.problem("no h1; a page has exactly one"));
            case 1 -> List.of();
            default -> List.of(html.problem(headings.get(1),
                    headings.size() + " h1; a page has exactly one: '" + headings.get(0).text() + "'",
                    "make '" + headings.get(1).text() + "' an h2"));
        };
    }

    private static List<Problem> language(Html html) {
        Element root = html.document().child(0);
        return root.attr("lang").isBlank()
                ? List.of(html.problem(root, "html names no language", "add lang=\"en\""))
                : List.of();
    }

    private static List<Problem> description(Html html) {
        boolean described = html.document().select("meta[name=description i]").stream()
                .anyMatch(meta -> !meta.attr("content").isBlank());
        return described || !html.isListed()
                ? List.of()
                : List.of(html.problem("no meta description", "give the page a :description:"));
    }

    private static List<Problem> ids(Html html) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Element> first = new HashMap<>();
        for (Element element : html.document().select("[id]")) {
            Element other = first.putIfAbsent(element.id(), element);
            if (other != null) {
                problems.add(html.problem(element, "id '" + element.id() + "' is also on line " + html.line(other),
                        "a link can reach only the first; rename one"));
            }
        }
        return problems;
    }

    private static List<Problem> images(Html html) {
        return html.document().select("img:not([alt])").stream()
                .map(image -> html.problem(image, "image '" + image.attr("src") + "' has no alt text",
                        "say what it shows, or write alt=\"\" if it shows nothing new"))
                .toList();
    }
}
