package yeartwo.publisher.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * What other pages' checks need to know of a page.
 *
 * @param ids all that a fragment can lead to
 * @param links all addresses in it, those of what it loads among them
 * @param loads what a browser fetches to show it; of several sizes of an image, the one for old browsers
 * @param moved whether it only sends its reader elsewhere
 * @param listed whether a search engine should know it
 * @param compressed its own weight in bytes
 */
record Page(String file, String title, int titleLine, Set<String> ids, List<Link> links, List<Link> loads,
        boolean moved, boolean listed, int compressed) {

    /** What is fetched without the reader asking for it. */
    static final String LOADING = "link[rel~=(?i)\\b(stylesheet|icon|preload|modulepreload)\\b], "
            + ":is(audio, embed, iframe, img, input, script, source, track, video)[src], object[data], video[poster]";

    private static final List<String> ADDRESSES = List.of("href", "src", "data", "poster");
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*[^\\s,])(\\s+[^,]+)?,?");
    private static final Pattern REFRESH = Pattern.compile("(?i).*?url\\s*=\\s*['\"]?([^'\"]*)['\"]?");

    static Page of(Html html, int compressed) {
        Element title = html.document().selectFirst("title");
        return new Page(html.file(), html.document().title(), title == null ? 0 : html.line(title), idsOf(html),
                linksOf(html), loadsOf(html), html.isMoved(), html.isListed(), compressed);
    }

    private static Set<String> idsOf(Html html) {
        return new TreeSet<>(html.document().select("[id]").eachAttr("id"));
    }

    private static List<Link> linksOf(Html html) {
        List<Link> links = new ArrayList<>();
        for (Element element : html.document().getAllElements()) {
            Stream<String> texts = Stream.of(plain(element), candidates(element), meta(element)).flatMap(all -> all);
            texts.forEach(text -> links.add(new Link(html.file(), html.line(element), text)));
        }
        return links;
    }

    private static List<Link> loadsOf(Html html) {
        return html.document().select(LOADING).stream()
                .flatMap(element -> plain(element).map(text -> new Link(html.file(), html.line(element), text)))
                .toList();
    }

    /** The addresses that an element has in attributes of its own. */
    static Stream<String> plain(Element element) {
        return ADDRESSES.stream().filter(element::hasAttr).map(element::attr).map(String::strip);
    }

    /** The addresses from which a browser picks one by size. */
    static Stream<String> candidates(Element element) {
        return CANDIDATE.matcher(element.attr("srcset")).results().map(candidate -> candidate.group(1));
    }

    private static Stream<String> meta(Element element) {
        if (!element.nameIs("meta")) {
            return Stream.empty();
        }
        String content = element.attr("content");
        if (element.attr("property").matches("og:(url|image)")) {
            return Stream.of(content);
        }
        Matcher refresh = REFRESH.matcher(content);
        return element.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.matches()
                ? Stream.of(refresh.group(1))
                : Stream.empty();
    }
}
