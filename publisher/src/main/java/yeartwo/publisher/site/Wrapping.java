package yeartwo.publisher.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import yeartwo.publisher.page.OtherCode;
import yeartwo.publisher.page.Tick;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Sees to it that templates leave pages as they were converted, and put nothing around them that looks like code or like
 * the proof of some: no test ran a template.
 */
final class Wrapping {

    /** A shorter text, such as a brace or the tick, stands in other places of templates too. */
    private static final int TELLING = 4;

    private final Map<String, List<String>> templates = new TreeMap<>();
    private final List<?> proved;
    private final Problems problems;

    /**
     * @param folder of the templates; those of figures lie below it, and what they draw is part of a page
     * @param proved the entries of the ledger, whose marks the proof page repeats
     */
    Wrapping(Path folder, List<?> proved, Problems problems) throws IOException {
        for (Path template : files(folder, 1, ".ftl")) {
            templates.put("templates/" + name(folder, template), Files.readAllLines(template));
        }
        this.proved = proved;
        this.problems = problems;
    }

    /** Checks the HTML of a finished site against the bodies of its pages, by file. */
    void checkPages(Path site, Map<String, String> bodies) throws IOException {
        for (Path file : files(site, Integer.MAX_VALUE, ".html")) {
            String name = name(site, file);
            String html = Files.readString(file);
            String body = bodies.getOrDefault(name, "");
            if (!html.contains(body)) {
                problems.add(Problem.in(name, "a template shows this page otherwise than it was converted",
                        "a page stands in it whole, as ${content.body?no_esc}"));
            } else {
                Document around = Jsoup.parse(body.isEmpty() ? html : html.replace(body, ""));
                removeProved(around);
                check(name, around);
            }
        }
    }

    /** Checks the feed, whose entries have to be among these. */
    void checkFeed(Path feed, Set<String> entries) throws IOException {
        String name = feed.getFileName().toString();
        Document around = Jsoup.parse(Files.readString(feed), "", Parser.xmlParser());
        for (Element entry : around.select("content")) {
            if (!entries.contains(entry.wholeText())) {
                problems.add(Problem.in(name, "an entry shows its page otherwise than it was converted",
                        "it stands there whole, as ${post.feedbody}"));
            }
            entry.remove();
        }
        check(name, around);
    }

    private void check(String name, Document around) {
        new OtherCode(around, (sought, text, hints) -> problems.add(problem(name, sought, text, hints))).check();
    }

    /** At the line of a template, if one holds what was sought. */
    private Problem problem(String name, List<String> sought, String text, String... hints) {
        for (String each : sought.stream().filter(part -> part.length() >= TELLING).toList()) {
            for (Map.Entry<String, List<String>> template : templates.entrySet()) {
                for (int i = 0; i < template.getValue().size(); i++) {
                    if (template.getValue().get(i).contains(each)) {
                        return Problem.at(template.getKey(), i + 1, text, hints);
                    }
                }
            }
        }
        return Problem.in(name, text, hints);
    }

    private void removeProved(Document around) {
        for (Object each : proved) {
            Map<?, ?> entry = (Map<?, ?>) each;
            Element section = around.getElementById(String.valueOf(entry.get("id")));
            if (section == null) {
                continue;
            }
            String mark = ("proved".equals(entry.get("kind")) ? Tick.SIGN + " " : "") + entry.get("mark");
            section.select("> p[class=\"mark " + entry.get("kind") + "\"]").stream()
                    .filter(shown -> shown.text().equals(mark)).forEach(Element::remove);
            if (Boolean.TRUE.equals(entry.get("wrong"))) {
                section.select("> p.wrong").remove();
            }
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder, int depth, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
