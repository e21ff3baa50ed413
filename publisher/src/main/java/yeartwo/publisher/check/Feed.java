package yeartwo.publisher.check;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import yeartwo.publisher.problem.Problem;

/** The feed is Atom that a reader program accepts and can show away from the site. */
final class Feed {

    private static final String FILE = "feed.xml";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Html xml;
    private final Links links;
    private final List<Problem> problems = new ArrayList<>();

    private Feed(Html xml, Links links) {
        this.xml = xml;
        this.links = links;
    }

    static List<Problem> check(Site site, Links links) {
        if (!site.hasFile(FILE)) {
            return List.of(Problem.in(FILE, "the site has no feed"));
        }
        byte[] bytes = site.read(FILE);
        List<Problem> form = Xml.check(FILE, bytes);
        return form.isEmpty() ? new Feed(Xml.parse(FILE, bytes), links).check() : form;
    }

    private List<Problem> check() {
        Element feed = xml.document().child(0);
        if (!feed.nameIs("feed") || !feed.attr("xmlns").equals(NAMESPACE)) {
            return List.of(xml.problem(feed, "'" + feed.tagName() + "' is not a feed of " + NAMESPACE));
        }
        need(feed, "id", "title", "updated", "author");
        Elements entries = feed.select("> entry");
        if (entries.isEmpty()) {
            problems.add(xml.problem(feed, "no entry in the feed, so none was checked"));
        }
        entries.forEach(entry -> need(entry, "id", "title", "updated", "content"));
        checkIds(feed.select("> id, > entry > id"));
        feed.select("updated, published").forEach(this::checkTime);
        feed.select("link[href]").forEach(link -> follow(link, link.attr("href")));
        entries.select("> content").forEach(this::checkContent);
        return problems;
    }

    private void need(Element parent, String... names) {
        for (String name : names) {
            boolean there = parent.select("> " + name).stream().anyMatch(child -> !child.text().isBlank());
            if (!there) {
                problems.add(xml.problem(parent, parent.tagName() + " without " + name));
            }
        }
    }

    private void checkIds(Elements ids) {
        Set<String> seen = new HashSet<>();
        for (Element id : ids) {
            if (!seen.add(id.text())) {
                problems.add(xml.problem(id, "id '" + id.text() + "' is in the feed twice",
                        "a reader program would show one of the two"));
            }
        }
    }

    private void checkTime(Element time) {
        try {
            OffsetDateTime.parse(time.text());
        } catch (DateTimeParseException malformed) {
            problems.add(xml.problem(time, time.tagName() + " '" + time.text() + "' is no instant",
                    "write it like 2026-11-23T00:00:00Z"));
        }
    }

    private void checkContent(Element content) {
        Jsoup.parseBodyFragment(content.wholeText()).select("[href], [src], [srcset]").stream()
                .flatMap(element -> Stream.concat(Page.plain(element), Page.candidates(element)))
                .forEach(address -> follow(content, address));
    }

    private void follow(Element place, String address) {
        if (isRelative(address)) {
            problems.add(xml.problem(place, "link '" + address + "' is relative; away from the site it leads nowhere",
                    "the feed needs absolute addresses"));
        } else {
            Optional<Problem> dead = links.problemOf(new Link(FILE, xml.line(place), address));
            dead.ifPresent(problems::add);
        }
    }

    /** An address that is none is a matter for the check of links. */
    private static boolean isRelative(String address) {
        try {
            return !URI.create(address).isAbsolute();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
