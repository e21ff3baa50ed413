package yeartwo.publisher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.page.PageSettings;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Limits;

/**
 * What a site says of itself in {@code jbake.properties}.
 *
 * @param root the folder of the site
 * @param url the absolute address it is made for; ends with a slash
 * @param jbake JBake's view of the same file
 */
record Settings(Path root, URI url, DefaultJBakeConfiguration jbake) {

    /** What JBake has templates for besides types of pages. */
    private static final Set<String> NOT_PAGES = Set.of("masterindex", "feed", "error404", "archive", "tag",
            "tagsindex",
            "sitemap");
    private static final List<String> FOLDERS = List.of("content", "templates", "assets", "snippets");

    /**
     * Reads a site's settings; empty when the folder holds no site, and then the problems say why.
     *
     * @param url the address to make the site for instead of {@code site.host}
     */
    static Optional<Settings> read(Path folder, Optional<String> url, Problems problems) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.exists(root.resolve("jbake.properties"))) {
            problems.add(Problem.of("there is no jbake.properties in " + root, "--source names the folder of a site"));
            return Optional.empty();
        }
        FOLDERS.stream().filter(name -> !Files.isDirectory(root.resolve(name)))
                .forEach(name -> problems.add(Problem.of("folder '" + name + "' is missing in " + root)));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        checkKeys(root.resolve("jbake.properties"), problems);
        try {
            DefaultJBakeConfiguration jbake = new JBakeConfigurationFactory().createDefaultJbakeConfiguration(
                    root.toFile(),
                    root.resolve("target").toFile(), true);
            return address(url.orElse(jbake.getSiteHost()), problems)
                    .map(address -> new Settings(root, address, jbake));
        } catch (JBakeException unreadable) {
            problems.add(Problem.in("jbake.properties", String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }

    /** A value that stands there twice would be joined of both. */
    private static void checkKeys(Path file, Problems problems) {
        try {
            List<String> lines = Files.readAllLines(file);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < lines.size(); i++) {
                String key = lines.get(i).replaceFirst("\\s*[=:].*", "").strip();
                if (lines.get(i).matches("\\s*[\\w.]+\\s*[=:].*") && !seen.add(key)) {
                    problems.add(Problem.at("jbake.properties", i + 1, "'" + key + "' stands here twice",
                            "both would be joined; delete one"));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<URI> address(String text, Problems problems) {
        String withSlash = text.endsWith("/") ? text : text + "/";
        if (!withSlash.matches("https?://[\\w-]+(\\.[\\w-]+)*(:\\d{1,5})?/([\\w~-][\\w.~-]*/)*")) {
            problems.add(Problem.in("jbake.properties", "'" + text + "' is no address of a site",
                    "site.host, or -Dsite.url, is like https://example.org/year-two"));
            return Optional.empty();
        }
        return Optional.of(URI.create(withSlash));
    }

    /** The same site, made for another address. */
    Settings at(URI address) {
        return new Settings(root, address, jbake);
    }

    /** A value as it stands there; empty when it does not. */
    String text(String key) {
        return String.join(",", list(key));
    }

    private List<String> list(String key) {
        return jbake.getCompositeConfiguration().getList(String.class, key, List.of()).stream().map(String::strip)
                .filter(item -> !item.isEmpty()).toList();
    }

    Sources sources() {
        return Sources.of(root, text("snippets.package"));
    }

    /** What the stand-ins for services do not show: {@code limit.DynamoDB}. */
    Limits limits() {
        Map<String, String> limits = new TreeMap<>();
        jbake.getCompositeConfiguration().getKeys("limit")
                .forEachRemaining(key -> limits.put(key.substring("limit.".length()), String.join(", ", list(key))));
        return new Limits(limits);
    }

    /** @param today the day of the run; posts of a later day are not published */
    PageSettings pages(Map<String, String> attributes, Map<String, String> figures, Map<String, String> tests,
            LocalDate today, boolean preview) {
        Sources sources = sources();
        List<String> types = jbake.getDocumentTypes().stream().filter(type -> !NOT_PAGES.contains(type)).sorted()
                .toList();
        return new PageSettings(types, list("site.tags"), url.getPath(), slashes(sources.regions()),
                slashes(sources.outputs()), attributes, figures, tests, today, preview);
    }

    private String slashes(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
