package yeartwo.publisher.check;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import yeartwo.publisher.problem.Problem;

/** A page while it is looked at, with the place of each element. */
record Html(String file, Document document) {

    static Html parse(String file, byte[] bytes) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return new Html(file, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", parser));
    }

    /** 0 for an element that the parser added. */
    int line(Element element) {
        return Math.max(element.sourceRange().start().lineNumber(), 0);
    }

    Problem problem(Element element, String text, String... hints) {
        return Problem.at(file, line(element), text, hints);
    }

    Problem problem(String text, String... hints) {
        return Problem.in(file, text, hints);
    }

    /** Whether it only sends its reader elsewhere. */
    boolean isMoved() {
        return !document.select("meta[http-equiv=refresh i]").isEmpty();
    }

    /** Whether a search engine should know it. */
    boolean isListed() {
        return !file.equals(Site.NOT_FOUND) && !isMoved()
                && document.select("meta[name=robots i][content*=noindex i]").isEmpty();
    }
}
