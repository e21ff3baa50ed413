package yeartwo.publisher.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import yeartwo.publisher.page.Page;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Has JBake's Oven make the files of a site. One bake at a time in a JVM: JBake keeps engines and types statically. */
public final class SiteBake {

    private SiteBake() {
    }

    /**
     * Bakes into an empty folder.
     *
     * @param config JBake's configuration of the site
     * @param pages the converted pages
     * @param problems takes what JBake logs and forgets
     */
    public static void bake(DefaultJBakeConfiguration config, Path root, Path destination, List<Page> pages,
            SiteModel site, Problems problems) throws IOException {
        Assets.check(root, problems);
        config.setDestinationFolder(destination.toFile());
        config.setClearCache(true);
        PageEngine engine = new PageEngine(root, pages, site);
        engine.register();
        List<String> tags = tags(pages, site);
        Store store = Store.of(tags);
        Templates templates = new Templates(store, config, site.tree(tags), problems);
        Utensils utensils = new Utensils();
        utensils.setConfiguration(config);
        utensils.setContentStore(store);
        utensils.setCrawler(new Crawler(store, config));
        utensils.setRenderer(new Folders(store, config, templates, engine.moved()));
        utensils.setAsset(new Asset(config));
        Oven oven = new Oven(utensils);
        List<Problem> logged = LoggedProblems.during(oven::bake);
        if (problems.isEmpty()) {
            problems.addAll(logged);
            oven.getErrors().forEach(error -> problems.add(Problem.of("JBake: " + error.getMessage())));
        }
        if (problems.isEmpty()) {
            Wrapping wrapping = new Wrapping(config.getTemplateFolder().toPath(), site, problems);
            wrapping.checkPages(destination, pages.stream()
                    .collect(Collectors.toMap(page -> page.path() + "index.html", Page::body)));
            wrapping.checkFeed(destination.resolve("feed.xml"), engine.inFeed());
        }
    }

    /** The tags that have a page: those of two posts or more. */
    private static List<String> tags(List<Page> pages, SiteModel site) {
        Map<String, Long> counts = pages.stream()
                .filter(page -> page.header().type().equals("post") && (site.preview() || page.unpublished().isEmpty()))
                .flatMap(page -> page.header().tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
        return counts.keySet().stream().filter(tag -> counts.get(tag) > 1).toList();
    }
}
