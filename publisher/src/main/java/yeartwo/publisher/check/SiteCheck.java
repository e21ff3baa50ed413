package yeartwo.publisher.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Everything that a program can find wrong with a finished site. Each page is read once; what the other checks need of
 * it is kept as a {@link Page}, so that a site of thousands of pages fits in memory. Keeps its validator, whose first
 * schema takes a second, for the next site. One thread at a time.
 */
public final class SiteCheck {

    private Optional<Validity> validity = Optional.empty();

    /**
     * All problems of a site, by place; none if it may be published.
     *
     * @param site the folder that holds the site and nothing else
     * @param url the address at which that folder will be served, with a slash at its end
     */
    public List<Problem> check(Path site, URI url) {
        if (!url.getPath().endsWith("/")) {
            throw new IllegalArgumentException("site address without a slash at its end: " + url);
        }
        List<String> files = filesIn(site);
        if (files.stream().noneMatch(SiteCheck::isPage)) {
            return List.of(Problem.of("no HTML page in " + site + ", so nothing was checked", "bake the site first"));
        }
        Problems problems = new Problems();
        Site finished = new Site(site, url, files, readPages(site, url, files, problems));
        Links links = new Links(finished);
        finished.pages().forEach(page -> problems.addAll(links.problemsOf(page.links())));
        problems.addAll(Titles.check(finished));
        problems.addAll(Weight.check(finished));
        problems.addAll(Feed.check(finished, links));
        problems.addAll(Sitemap.check(finished, links));
        return problems.sorted();
    }

    /**
     * What each page weighs that a reader may stay on, and each stylesheet and picture; by file name.
     *
     * @param site the folder that holds the site and nothing else
     */
    public static List<Weighed> weigh(Path site) {
        List<Weighed> weighed = new ArrayList<>();
        for (String file : filesIn(site)) {
            byte[] bytes = read(site.resolve(file));
            if (isPage(file)) {
                Html html = Html.parse(file, bytes);
                if (!html.isMoved()) {
                    weighed.add(Weighed.of(file, html.document().select("h1").text(), bytes));
                }
            } else if (file.matches(".*\\.(css|svg|webp|png|jpe?g)")) {
                weighed.add(Weighed.of(file, file, bytes));
            }
        }
        return weighed;
    }

    private static boolean isPage(String file) {
        return file.endsWith(".html");
    }

    private List<Page> readPages(Path site, URI url, List<String> files, Problems problems) {
        Validity valid = validity.orElseGet(Validity::new);
        validity = Optional.of(valid);
        List<Page> pages = new ArrayList<>();
        for (String file : files) {
            if (isPage(file)) {
                byte[] bytes = read(site.resolve(file));
                Html html = Html.parse(file, bytes);
                problems.addAll(valid.ofPage(file, bytes, Site.address(url, file)));
                problems.addAll(Facts.check(html));
                problems.addAll(Policy.check(html, url));
                pages.add(Page.of(html, Weight.compressed(bytes)));
            } else if (file.endsWith(".css")) {
                byte[] bytes = read(site.resolve(file));
                problems.addAll(valid.ofStylesheet(file, bytes));
                problems.addAll(Weight.checkStylesheet(file, bytes));
            }
        }
        return pages;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> filesIn(Path site) {
        if (!Files.isDirectory(site)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).map(file -> name(site.relativize(file))).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
