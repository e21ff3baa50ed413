package yeartwo.publisher.site;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import yeartwo.publisher.page.OtherCode;
import yeartwo.publisher.page.Tick;

/** Holds what templates tell against the ledger: they say where a fact stands, leave none out and count nothing themselves. */
record LedgerCheck(SiteModel site, OtherCode.Report report) {

    /** A number, or how many of how many. */
    private static final Pattern NUMBER = Pattern.compile("\\d+( of \\d+)?");

    /** How many characters behind a number make its place known. */
    private static final int NEAR = 8;

    private static final int SHORT_HASH = 7;

    void checkFooter(Document page) {
        String footer = page.select("body > footer").text();
        Stream.of(site.summary(), site.commit().substring(0, Math.min(SHORT_HASH, site.commit().length())),
                site.changes()).map(LedgerCheck::plain).filter(fact -> !footer.contains(fact)).findFirst()
                .ifPresent(fact -> report.add(List.of("<footer"),
                        "the footer does not say '" + fact + "', as the ledger does"));
    }

    /** Takes away the marks that are in their place; what looks like one and stays is none. */
    void checkProofPage(Document page) {
        List<Map<?, ?>> entries = maps("entries");
        page.select("section").stream()
                .filter(section -> entries.stream().noneMatch(entry -> section.id().equals(entry.get("id"))))
                .forEach(section -> report.add(List.of("<section id=\"" + section.id() + "\"", "<section>"),
                        "section '" + section.id() + "' of the proof page is no entry of the ledger"));
        FirstOfAKind first = new FirstOfAKind(report);
        LedgerCheck ofEntries = new LedgerCheck(site, first);
        entries.forEach(entry -> ofEntries.checkEntry(page, entry));
        first.tell();
        Elements around = page.select("main").clone();
        around.select("hgroup, section, .notice").remove();
        checkFacts(around);
    }

    private void checkEntry(Document page, Map<?, ?> entry) {
        Element section = page.selectFirst("section[id='" + entry.get("id") + "']");
        if (section == null) {
            report.add(List.of("<section id=\"${"), "entry '" + entry.get("id") + "' of the ledger has no section");
        } else {
            checkSection(section, entry, "section '" + section.id() + "' ");
        }
    }

    private void checkSection(Element section, Map<?, ?> entry, String where) {
        String mark = ("proved".equals(entry.get("kind")) ? Tick.SIGN + " " : "") + entry.get("mark");
        List<Element> marks = section.select("> p[class=\"mark " + entry.get("kind") + "\"]").stream()
                .filter(shown -> shown.text().equals(mark)).toList();
        if (marks.isEmpty()) {
            report.add(List.of("<p class=\"mark "), where + "does not show its mark, '" + mark + "'");
        }
        marks.forEach(Element::remove);
        if (Boolean.TRUE.equals(entry.get("wrong"))) {
            Elements warning = section.select("> p.wrong:containsOwn(Wrong on purpose)");
            if (warning.isEmpty()) {
                report.add(List.of("<p class=\"wrong\""), where + "does not say that it is wrong on purpose");
            }
            warning.remove();
        }
        String said = section.text();
        Stream.of(each(entry, "tests", "name"), each(entry, "calls", "operation"),
                ((List<?>) entry.get("notShown")).stream()).flatMap(facts -> facts).map(String::valueOf)
                .filter(fact -> !said.contains(plain(fact)))
                .forEach(fact -> report.add(List.of(), where + "does not say '" + fact + "', as the ledger does"));
        Set<String> known = numbers(entry);
        known.add(entry.get("covered") + " of " + ((List<?>) entry.get("lines")).size());
        known.add(entry.get("taken") + " of " + entry.get("branches"));
        checkNumbers(said, known, where);
    }

    private void checkFacts(Elements around) {
        Map<String, Object> ledger = new TreeMap<>(site.ledger());
        ledger.remove("entries");
        ledger.put("day", DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC)
                .format(site.date()));
        ledger.put("version", site.commit().isEmpty() ? "" : site.commit() + site.changes());
        List<String> said = around.select("p, dd").eachText().stream().map(LedgerCheck::plain).toList();
        Stream.concat(Stream.of("summary", "day", "backend", "reason", "image", "jdk", "sdk", "version")
                .map(ledger::get), maps("limits").stream().map(limit -> limit.get("text")))
                .map(fact -> plain(String.valueOf(fact))).filter(fact -> !fact.isEmpty() && !said.contains(fact))
                .forEach(fact -> report.add(List.of(),
                        "the proof page does not say '" + fact + "', as the ledger does"));
        checkNumbers(around.text(), numbers(ledger), "the proof page ");
    }

    private void checkNumbers(String text, Set<String> known, String where) {
        NUMBER.matcher(text).results().filter(number -> !known.contains(number.group()))
                .forEach(number -> report.add(
                        List.of(text.substring(number.start(), Math.min(number.end() + NEAR, text.length())),
                                number.group()),
                        where + "says '" + number.group() + "', which the ledger does not"));
    }

    private static Set<String> numbers(Map<?, ?> data) {
        return texts(data, false).flatMap(text -> NUMBER.matcher(text).results()).map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a list its size and its texts; its numbers, such as those of all lines, would let any other pass. */
    private static Stream<String> texts(Object value, boolean isListed) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(each -> texts(each, isListed));
        }
        if (value instanceof Collection<?> list) {
            return Stream.concat(isListed ? Stream.empty() : Stream.of(String.valueOf(list.size())),
                    list.stream().flatMap(each -> texts(each, true)));
        }
        return isListed && value instanceof Number ? Stream.empty() : Stream.of(String.valueOf(value));
    }

    private static Stream<?> each(Map<?, ?> entry, String list, String key) {
        return ((List<?>) entry.get(list)).stream().map(each -> ((Map<?, ?>) each).get(key));
    }

    private List<Map<?, ?>> maps(String list) {
        return ((List<?>) site.ledger().get(list)).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    /** As a browser shows it, without a full stop. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
    }
}
