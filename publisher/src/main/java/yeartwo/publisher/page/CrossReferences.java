package yeartwo.publisher.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import yeartwo.publisher.problem.Nearest;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Checks what pages say of each other: cross references, related pages, old addresses. Asciidoctor says nothing of a dead reference to another file.
 */
final class CrossReferences {

    /** What {@code xref:other.adoc#anchor[]} becomes; see relfileprefix and relfilesuffix in the converter. */
    private static final Pattern OTHER_PAGE = Pattern.compile("\\.\\./([^/#]+)/(?:#(.*))?");

    private static final Pattern FROM_THE_ROOT = Pattern.compile(".*\\blink:/.*");

    private final List<Page> pages;
    private final Path root;
    private final Problems problems;
    private final boolean preview;
    private final Map<String, Set<String>> idsBySlug = new HashMap<>();

    CrossReferences(List<Page> pages, Path root, boolean preview, Problems problems) {
        this.pages = pages;
        this.root = root;
        this.problems = problems;
        this.preview = preview;
    }

    void check() throws IOException {
        Map<Page, Document> bodies = new HashMap<>();
        for (Page page : pages) {
            Document body = Jsoup.parseBodyFragment(page.body());
            bodies.put(page, body);
            Set<String> ids = new HashSet<>(body.select("[id]").eachAttr("id"));
            if (idsBySlug.put(page.slug(), ids) != null) {
                problems.add(Problem.in(page.file(), "another page has the address " + page.path() + " too"));
            }
        }
        for (Page page : pages) {
            PageSource source = new PageSource(page, Lines.of(root.resolve(page.file())), problems);
            checkReferences(source, bodies.get(page));
            checkRelated(source);
            checkFormerly(source);
        }
    }

    private void checkReferences(PageSource source, Document body) {
        source.lines().matching(FROM_THE_ROOT).forEach(line -> source.reportAt(line,
                "a link from the root of the host leads nowhere when the site moves", "write xref:page.adoc[…]"));
        for (String href : body.select("a[href]").eachAttr("href")) {
            Matcher other = OTHER_PAGE.matcher(href);
            if (!other.matches()) {
                continue;
            }
            Set<String> ids = idsBySlug.get(other.group(1));
            if (ids == null) {
                source.reportAt(source.lines().first(List.of(other.group(1) + ".adoc", other.group(1))),
                        "there is no page '" + other.group(1) + ".adoc'",
                        nearest(other.group(1), idsBySlug.keySet()) + ".adoc");
            } else if (isHidden(other.group(1), source.page())) {
                source.report(other.group(1) + ".adoc", "'" + other.group(1) + ".adoc' is not published yet");
            } else if (other.group(2) != null && !ids.contains(other.group(2))) {
                source.report(other.group(1) + ".adoc#" + other.group(2), "there is no anchor '" + other.group(2)
                        + "' in " + other.group(1) + ".adoc", nearest(other.group(2), ids));
            }
        }
    }

    private void checkRelated(PageSource source) {
        for (String slug : source.page().header().related()) {
            if (!idsBySlug.containsKey(slug)) {
                source.report(":jbake-related:", "related page '" + slug + "' does not exist",
                        nearest(slug, idsBySlug.keySet()));
            } else if (isHidden(slug, source.page())) {
                source.report(":jbake-related:", "related page '" + slug + "' is not published yet");
            } else if (slug.equals(source.page().slug())) {
                source.report(":jbake-related:", "the page is related to itself");
            }
        }
    }

    private void checkFormerly(PageSource source) {
        for (String path : source.page().header().formerly()) {
            if (pages.stream().anyMatch(page -> page.path().equals(path))) {
                source.report(":jbake-formerly:", "old address '" + path + "' is the address of a page");
            } else if (pages.stream().filter(page -> page.header().formerly().contains(path)).count() > 1) {
                source.report(":jbake-formerly:", "old address '" + path + "' is claimed by another page too");
            }
        }
    }

    /** Whether a page is a draft or of the future, and the one that leads to it is not. */
    private boolean isHidden(String slug, Page from) {
        return !preview && from.unpublished().isEmpty()
                && pages.stream().anyMatch(page -> page.slug().equals(slug) && page.unpublished().isPresent());
    }

    private static String nearest(String name, Set<String> names) {
        return Nearest.to(name, names).map(nearest -> "nearest: " + nearest).orElse("there are none at all");
    }
}
