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
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Sees to it that templates leave pages as they were converted, and put nothing around them that looks like code or like
 * the proof of some, but for what the ledger says: no test ran a template.
 */
final class Wrapping {

    /** A shorter text, such as a brace or the tick, stands in other places of templates too. */
    private static final int TELLING = 4;

    private static final String PROOF_PAGE = "proof/index.html";
    private static final String FIGURES = "templates/figures/";

    private static final String UNSEEN = "style, [style], [hidden], template, noscript, dialog";

    private final Map<String, List<String>> templates = new TreeMap<>();
    private final SiteModel site;
    private final Problems problems;

    /**
     * @param folder of the templates; those of figures lie below it
     * @param site has the ledger, whose marks the proof page repeats
     */
    Wrapping(Path folder, SiteModel site, Problems problems) throws IOException {
        for (Path template : files(folder, Integer.MAX_VALUE, ".ftl")) {
            templates.put("templates/" + name(folder, template), Files.readAllLines(template));
        }
        this.site = site;
        this.problems = problems;
    }

    /** Checks the HTML of a finished site against the bodies of its pages, by file. */
    void checkPages(Path folder, Map<String, String> bodies) throws IOException {
        templates.forEach((file, lines) -> TemplateText.check(file, lines, problems));
        for (Path file : files(folder, Integer.MAX_VALUE, ".html")) {
            String name = name(folder, file);
            String html = Files.readString(file);
            String body = bodies.getOrDefault(name, "");
            if (!html.contains(body)) {
                problems.add(Problem.in(name, "a template shows this page otherwise than it was converted",
                        "a page stands in it whole, as ${content.body?no_esc}"));
            } else {
                checkPage(name, Jsoup.parse(body.isEmpty() ? html : html.replace(body, "")));
            }
        }
    }

    private void checkPage(String name, Document around) {
        OtherCode.Report report = report(name);
        around.select(UNSEEN).forEach(unseen -> report.add(List.of(unseen.outerHtml().replaceFirst("(?s)>.*", ">")),
                "a template neither hides nor styles anything: the stylesheet does"));
        LedgerCheck ledger = new LedgerCheck(site, report);
        if (name.equals(PROOF_PAGE)) {
            ledger.checkProofPage(around);
        }
        if (around.select("meta[http-equiv=refresh i]").isEmpty()) {
            ledger.checkFooter(around);
        }
        new OtherCode(around, report).check();
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
        new OtherCode(around, report(name)).check();
    }

    private OtherCode.Report report(String name) {
        return (sought, text, hints) -> problems.add(problem(name, sought, text, hints));
    }

    /** At the line of a template, if one holds what was sought; what those of figures draw is part of a page. */
    private Problem problem(String name, List<String> sought, String text, String... hints) {
        for (String each : sought.stream().filter(part -> part.length() >= TELLING).toList()) {
            for (Map.Entry<String, List<String>> template : templates.entrySet()) {
                if (template.getKey().startsWith(FIGURES)) {
                    continue;
                }
                for (int i = 0; i < template.getValue().size(); i++) {
                    if (template.getValue().get(i).contains(each)) {
                        return Problem.at(template.getKey(), i + 1, text, hints);
                    }
                }
            }
        }
        return Problem.in(name, text, hints);
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
