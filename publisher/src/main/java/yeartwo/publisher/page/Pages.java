package yeartwo.publisher.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Converts the pages of a site, each once. Keeps its Asciidoctor, whose start takes seconds, for the next time. One
 * thread at a time.
 */
public final class Pages implements AutoCloseable {

    private static final Pattern PLACE = Pattern.compile("content/[a-z0-9][a-z0-9-]*\\.adoc");

    private Optional<CompletableFuture<Converter>> converter = Optional.empty();

    /** Starts Asciidoctor beside whatever happens before the first page is ready to be converted. */
    public void start() {
        started();
    }

    private CompletableFuture<Converter> started() {
        CompletableFuture<Converter> started = converter
                .orElseGet(() -> CompletableFuture.supplyAsync(Converter::new));
        converter = Optional.of(started);
        return started;
    }

    /** Waits until Asciidoctor is there: its start needs all that it can get of two cores. */
    public void awaitStart() {
        started().join();
    }

    /**
     * Converts every page below {@code content}.
     *
     * @param root the folder of the site
     * @param exhibits what the pages may show, by key
     * @param problems takes what is wrong with any page
     * @return the pages, by file name; incomplete when there are problems
     */
    public List<Page> convert(Path root, Map<String, Exhibit> exhibits, PageSettings settings, Problems problems)
            throws IOException {
        List<Path> sources = sources(root.resolve("content"));
        if (sources.isEmpty()) {
            problems.add(Problem.of("there is no page in content",
                    "a page is an .adoc file; 'new \"Title\"' writes one"));
        }
        List<Page> pages = new ArrayList<>();
        for (Path source : sources) {
            String file = root.relativize(source).toString().replace('\\', '/');
            if (!PLACE.matcher(file).matches()) {
                problems.add(Problem.in(file, "a page is content/<name>.adoc, its name in lower case with dashes: "
                        + "it becomes the page's address"));
                continue;
            }
            Lines lines = Lines.of(source);
            pages.add(started().join().convert(source, Progress.of(file, lines, exhibits, settings, problems)));
        }
        new CrossReferences(pages, root, settings.preview(), problems).check();
        return List.copyOf(pages);
    }

    private static List<Path> sources(Path content) throws IOException {
        if (!Files.isDirectory(content)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(?i)[^.].*\\.(ad|adoc|asciidoc)"))
                    .sorted().toList();
        }
    }

    @Override
    public void close() {
        converter.ifPresent(started -> started.join().close());
    }
}
