package yeartwo.publisher.site;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;
import yeartwo.publisher.page.Page;

/**
 * Gives JBake pages that are converted already, through the markup engine that it lets us register. JBake's own engine
 * for AsciiDoc does not run on AsciidoctorJ 3 and parses each page twice.
 */
final class PageEngine implements ParserEngine {

    private final Map<Path, Page> pages = new HashMap<>();
    private final Map<String, Page> bySlug = new HashMap<>();
    private final Set<String> inFeed = new HashSet<>();
    private final SiteModel site;

    PageEngine(Path root, List<Page> converted, SiteModel site) {
        converted.forEach(page -> {
            pages.put(root.resolve(page.file()).toAbsolutePath().normalize(), page);
            bySlug.put(page.slug(), page);
        });
        this.site = site;
    }

    /** Takes the place of every engine that JBake has: a page in another markup would be published unproved. */
    void register() {
        List.copyOf(Engines.getRecognizedExtensions()).forEach(extension -> Engines.register(extension, this));
        List.of("ad", "adoc", "asciidoc").forEach(extension -> Engines.register(extension, this));
    }

    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration config, File file) {
        Page page = pages.get(file.toPath().toAbsolutePath().normalize());
        if (page == null) {
            return null; // a file in another markup, which Assets has reported
        }
        return model(page);
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(org.apache.commons.configuration2.Configuration config, File file,
            String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7.0 calls the other method");
    }

    private DocumentModel model(Page page) {
        DocumentModel model = DocumentModel.createDefaultDocumentModel();
        model.setTitle(page.header().title());
        model.setType(page.header().type());
        model.setStatus(page.unpublished().isEmpty() || site.preview() ? "published" : "draft");
        model.setDate(date(page.header().date().orElse(LocalDate.EPOCH)));
        model.setTags(page.header().tags().toArray(String[]::new));
        model.setBody(page.body());
        String away = new AbsoluteLinks(site.url()).in(page.body(), page.path());
        inFeed.add(away);
        model.put("feedbody", away);
        model.put("description", page.header().description());
        model.put("order", page.header().order());
        model.put("feedid", page.header().formerly().stream().findFirst().orElse(page.path()).replaceFirst("/$", ""));
        model.put("related", page.header().related().stream().map(bySlug::get).filter(this::isVisible)
                .map(PageEngine::link).toList());
        page.header().revised().ifPresent(day -> model.put("revised", date(day)));
        page.header().category().ifPresent(category -> model.put("category", category));
        page.header().teaser().ifPresent(teaser -> model.put("teaser", teaser));
        page.unpublished().ifPresent(reason -> model.put("unpublished", reason));
        return model;
    }

    /** The bodies of all pages, as the feed shows them. */
    Set<String> inFeed() {
        return inFeed;
    }

    private boolean isVisible(@Nullable Page page) {
        return page != null && (site.preview() || page.unpublished().isEmpty());
    }

    private static Map<String, Object> link(Page page) {
        return Map.of("title", page.header().title(), "uri", page.path(),
                "teaser", page.header().teaser().orElse(""));
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The address of a page's old place and of its new one. */
    record Moved(String path, URI target) {
    }

    /** The old addresses of the pages that are published. */
    List<Moved> moved() {
        return bySlug.values().stream().filter(this::isVisible).sorted((a, b) -> a.path().compareTo(b.path()))
                .flatMap(page -> page.header().formerly().stream()
                        .map(path -> new Moved(path, site.url().resolve(page.path()))))
                .toList();
    }
}
