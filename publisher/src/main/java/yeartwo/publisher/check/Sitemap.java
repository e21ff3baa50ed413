package yeartwo.publisher.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import yeartwo.publisher.problem.Problem;

/** What search engines are told: each page that is meant for them, once, and where that list is. */
final class Sitemap {

    private static final String FILE = "sitemap.xml";
    private static final String ROBOTS = "robots.txt";

    private Sitemap() {
    }

    static List<Problem> check(Site site, Links links) {
        return Stream.concat(checkRobots(site).stream(), checkSitemap(site, links).stream()).toList();
    }

    private static List<Problem> checkRobots(Site site) {
        String line = "Sitemap: " + site.address(FILE);
        if (!site.hasFile(ROBOTS)) {
            return List.of(Problem.in(ROBOTS, "the site has no robots.txt"));
        }
        boolean named = new String(site.read(ROBOTS), StandardCharsets.UTF_8).lines().anyMatch(line::equals);
        return named ? List.of() : List.of(Problem.in(ROBOTS, "the sitemap is not named", "add the line " + line));
    }

    private static List<Problem> checkSitemap(Site site, Links links) {
        if (!site.hasFile(FILE)) {
            return List.of(Problem.in(FILE, "the site has no sitemap"));
        }
        byte[] bytes = site.read(FILE);
        List<Problem> form = Xml.check(FILE, bytes);
        return form.isEmpty() ? checkEntries(site, links, Xml.parse(FILE, bytes)) : form;
    }

    private static List<Problem> checkEntries(Site site, Links links, Html xml) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Elements entries = xml.document().select("urlset > url > loc");
        for (Element entry : entries) {
            String address = entry.text();
            if (!address.startsWith(site.url().toString())) {
                problems.add(xml.problem(entry, "'" + address + "' is not below " + site.url()));
            } else if (!seen.add(address)) {
                problems.add(xml.problem(entry, "'" + address + "' is in the sitemap twice"));
            } else {
                links.problemOf(new Link(FILE, xml.line(entry), address)).ifPresent(problems::add);
            }
        }
        site.pages().forEach(page -> {
            String address = site.address(page.file()).toString();
            if (page.listed() && !seen.contains(address)) {
                problems.add(xml.problem(page.file() + " is not in the sitemap", "add " + address));
            } else if (!page.listed() && seen.contains(address)) {
                problems.add(xml.problem("'" + address + "' is in the sitemap, but " + page.file()
                        + " is not for search engines"));
            }
        });
        return problems;
    }
}
