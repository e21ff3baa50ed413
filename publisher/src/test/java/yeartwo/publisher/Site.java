package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import yeartwo.publisher.check.SiteCheck;
import yeartwo.publisher.page.Pages;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Proof;

/**
 * A copy of a whole small site in which a test changes one thing:
 * {@code given().with("content/about.adoc", "= About", "About").bake().fails("content/about.adoc:1: …")}. Templates,
 * assets are the project's own; the evidence is made by running its tests.
 */
final class Site {

    /** The day of all runs. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path COPIES = Path.of(System.getProperty("sites", "target/sites/0"));
    private static final AtomicInteger NUMBER = new AtomicInteger();
    /** What runs of these sources left, for javac and JUnit take longer than all the rest. */
    private static final Map<Map<String, String>, Path> RUNS = new HashMap<>();
    static final Pages PAGES;
    static final SiteCheck CHECK = new SiteCheck();

    static {
        Quiet.please();
        PAGES = new Pages();
    }

    private final Path folder;
    private boolean hasRun;
    private Problems problems = new Problems();
    private Optional<String> summary = Optional.empty();

    private Site(Path folder) {
        this.folder = folder;
    }

    static Site given() throws IOException {
        Path folder = COPIES.resolve(String.valueOf(NUMBER.incrementAndGet()));
        delete(folder);
        for (String part : List.of("templates", "assets")) {
            copy(PROJECT.resolve(part), folder.resolve(part));
        }
        copy(Path.of("src/test/resources/whole"), folder);
        return new Site(folder.toAbsolutePath().normalize());
    }

    /** Changes a file; the text must be there. */
    Site with(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as(file).contains(from);
        return with(file, text.replace(from, to));
    }

    /** Adds a file or replaces it. */
    Site with(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** A file of this site and the first line in it that holds a text: {@code templates/proof.ftl:32}. */
    String at(String file, String text) throws IOException {
        String whole = Files.readString(folder.resolve(file));
        assertThat(whole).as(file).contains(text);
        return file + ":" + (1 + whole.substring(0, whole.indexOf(text)).chars().filter(next -> next == '\n').count());
    }

    /** Takes a file or a folder away. */
    Site without(String file) throws IOException {
        delete(folder.resolve(file));
        return this;
    }

    /** Runs the tests of the snippets; what is changed from here on is changed after they ran. */
    Site ran() throws Exception {
        Map<String, String> sources = sources();
        Path left = RUNS.get(sources);
        if (left == null) {
            copyCompiled("published", COPIES, folder);
            new EvidenceMaker(folder).make();
            left = COPIES.resolve("run" + RUNS.size());
            delete(left);
            copy(folder.resolve("snippets/target"), left.resolve("snippets/target"));
            copyCompiled("published", folder, left);
            copyCompiled("tests", folder, left);
            copyCompiled("published", folder, COPIES);
            RUNS.put(sources, left);
        } else {
            copy(left, folder);
        }
        hasRun = true;
        return this;
    }

    /** What the publisher compiled, it finds again where the sources are the same: mostly only a test was changed. */
    private static void copyCompiled(String kind, Path from, Path to) throws IOException {
        Path compiled = from.resolve("target/compiled-" + kind);
        if (Files.exists(compiled)) {
            copy(compiled, to.resolve("target/compiled-" + kind));
        }
    }

    private Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Path root = folder.resolve("snippets/src");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }

    Site bake() throws Exception {
        return build(Build.Aim.PROOF);
    }

    Site preview() throws Exception {
        return build(Build.Aim.PREVIEW);
    }

    Site publish() throws Exception {
        return build(Build.Aim.PUBLICATION);
    }

    private Site build(Build.Aim aim) throws Exception {
        Optional<Settings> settings = settings();
        if (settings.isPresent()) {
            summary = new Build(settings.get(), TODAY, aim, PAGES, CHECK).into(folder.resolve("target/site"), problems)
                    .map(Build.Made::summary);
        }
        return this;
    }

    /** A quarter of the time: asks what is not proved, and makes no site. */
    Site prove() throws Exception {
        Optional<Settings> settings = settings();
        if (settings.isPresent()) {
            Problems unproved = new Problems();
            Proof proof = Proof.read(settings.get().sources(), settings.get().limits(), problems, unproved);
            new Join(settings.get(), TODAY, Build.Aim.PROOF, PAGES).of(proof, problems, unproved);
            problems.addAll(unproved.sorted());
            problems.addAll(proof.tests());
        }
        return this;
    }

    private Optional<Settings> settings() throws Exception {
        if (!hasRun) {
            ran();
        }
        problems = new Problems();
        summary = Optional.empty();
        return Settings.read(folder, Optional.empty(), problems);
    }

    Site succeeds() {
        assertThat(problems.sorted()).as("problems").isEmpty();
        assertThat(summary).as("summary").isPresent();
        return this;
    }

    /** There is one problem, with these parts in its text. */
    Site fails(String... parts) {
        assertThat(problems.sorted()).as("problems").hasSize(1);
        assertThat(problems.sorted().get(0).toString()).contains(parts);
        assertThat(summary).as("summary").isEmpty();
        return this;
    }

    List<Problem> problems() {
        return problems.sorted();
    }

    String summary() {
        return summary.orElse("");
    }

    Path folder() {
        return folder;
    }

    Path output(String file) {
        return folder.resolve("target/site").resolve(file);
    }

    String text(String file) throws IOException {
        return Files.readString(output(file));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                files.sorted(Comparator.reverseOrder()).forEach(Site::deleteOne);
            }
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
