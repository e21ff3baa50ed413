package yeartwo.publisher.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import yeartwo.publisher.page.OtherCode;
import yeartwo.publisher.page.Tick;

/** Holds what templates tell against the ledger, word for word: they say where a fact stands, and have none of their own. */
record LedgerCheck(SiteModel site, OtherCode.Report report) {

    private static final int SHORT_HASH = 7;

    void checkFooter(Document page) {
        String commit = site.commit().isEmpty()
                ? ""
                : ", at commit " + site.commit().substring(0, SHORT_HASH) + site.changes();
        Told.of("the footer", page.selectFirst("body > footer > p"), Stream.of(site.summary() + commit))
                .ifPresent(told -> report.add(List.of("<footer"), told.text()));
    }

    /** Takes away what is in its place; what looks like proof and stays is none. */
    void checkProofPage(Document page) {
        List<Map<?, ?>> entries = maps(site.ledger(), "entries");
        page.select("section").stream()
                .filter(section -> entries.stream().noneMatch(entry -> section.id().equals(entry.get("id"))))
                .forEach(section -> report.add(List.of("<section id=\"" + section.id() + "\"", "<section>"),
                        "section '" + section.id() + "' of the proof page is no entry of the ledger"));
        List<Told> others = entries.stream().flatMap(entry -> section(page, entry).stream()).toList();
        if (!others.isEmpty()) { // what a template does to one it does to many
            report.add(List.of("<section id=\"${"), others.get(0).text(), others.size() + " in all");
        }
        Elements around = page.select("main").clone();
        around.select("hgroup, section, .notice, #not-shown").remove();
        Told.of("the proof page", around.first(),
                Stream.of(Stream.of(site.summary() + "."), facts(site.ledger(), "facts"),
                        entries.stream().map(entry -> entry.get("title")), facts(site.ledger(), "limits"))
                        .flatMap(texts -> texts))
                .ifPresent(told -> report.add(List.of(), told.text()));
    }

    private static Optional<Told> section(Document page, Map<?, ?> entry) {
        Element section = page.selectFirst("section[id='" + entry.get("id") + "']");
        String tick = "proved".equals(entry.get("kind")) ? Tick.SIGN : "";
        Optional<Told> told = Told.of("section '" + entry.get("id") + "'", section, Stream.concat(
                Stream.of(entry.get("title"), entry.get("place"), tick, entry.get("mark"), entry.get("warning")),
                facts(entry, "facts")));
        if (section != null) {
            section.select("> dl, > p[class=\"mark " + entry.get("kind") + "\"]").remove();
            section.select(String.valueOf(entry.get("warning")).isEmpty() ? "> dl" : "> p.wrong").remove();
        }
        return told;
    }

    private static Stream<String> facts(Map<?, ?> data, String list) {
        return maps(data, list).stream().flatMap(fact -> Stream.concat(Stream.of(String.valueOf(fact.get("name"))),
                ((List<?>) fact.get("texts")).stream().map(LedgerCheck::text)));
    }

    private static String text(Object parts) {
        return ((List<?>) parts).stream().map(part -> String.valueOf(((Map<?, ?>) part).get("text")))
                .collect(Collectors.joining());
    }

    private static List<Map<?, ?>> maps(Map<?, ?> data, String list) {
        return ((List<?>) data.get(list)).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }
}
