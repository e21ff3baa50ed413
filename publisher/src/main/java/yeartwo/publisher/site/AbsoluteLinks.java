package yeartwo.publisher.site;

import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the links of a page absolute, for readers who see it elsewhere than at its address. */
record AbsoluteLinks(URI site) {

    /** The body of a page with absolute links. */
    String in(String body, String path) {
        Document document = Jsoup.parseBodyFragment(body);
        document.outputSettings().prettyPrint(false);
        URI page = site.resolve(path);
        for (Element link : document.select("a[href]")) {
            link.attr("href", page.resolve(link.attr("href")).toString());
        }
        document.select("[tabindex]").removeAttr("tabindex");
        return document.body().html();
    }
}
