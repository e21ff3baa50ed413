package yeartwo.publisher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import yeartwo.publisher.check.SiteCheck;
import yeartwo.publisher.page.Pages;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.serve.Preview;
import yeartwo.publisher.serve.PreviewException;

/** The command line: a thin row of calls. */
@Command(name = "publisher", description = "Bakes, proves and serves a site whose snippets are tested.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class Main {

    private final PrintStream out;
    private final Pages pages;
    private final SiteCheck check;

    @Option(names = "--source", defaultValue = ".", scope = ScopeType.INHERIT, description = "the folder of the site; default: this folder")
    private Path source = Path.of(".");

    @Option(names = "--url", scope = ScopeType.INHERIT, description = "the address the site is made for; default: site.host in jbake.properties")
    private Optional<String> url = Optional.empty();

    private Main(PrintStream out, Pages pages, SiteCheck check) {
        this.out = out;
        this.pages = pages;
        this.check = check;
    }

    /** Exit status: 0 when all is well, 1 when there are problems, 2 when the command is not understood. */
    public static void main(String[] arguments) {
        Quiet.please();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status;
        try (Pages pages = new Pages()) {
            status = run(out, pages, new SiteCheck(), arguments);
        }
        System.exit(status);
    }

    /**
     * Runs one command; returns its exit status.
     *
     * @param pages what converts pages, for as many commands as there are
     * @param check what reads the finished site, the same
     */
    static int run(PrintStream out, Pages pages, SiteCheck check, String... arguments) {
        PrintWriter writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
        return new CommandLine(new Main(out, pages, check)).setOut(writer).setErr(writer).execute(arguments);
    }

    @Command(description = "Makes the site, or lists what is wrong with it.")
    int bake(@Option(names = "--output", defaultValue = "target/site") Path output,
            @Option(names = "--publish", description = "refuses what is not fit to be published: uncommitted changes, a stand-in, mutants that were not tried") boolean publish)
            throws IOException {
        Problems problems = new Problems();
        Optional<Settings> settings = settings(problems);
        Optional<Build.Made> made = Optional.empty();
        if (settings.isPresent()) {
            made = new Build(settings.get(), today(), publish ? Build.Aim.PUBLICATION : Build.Aim.PROOF, pages, check)
                    .into(output, problems);
        }
        if (made.isEmpty()) {
            return report(problems.sorted(), output + " left as it was");
        }
        out.println(made.get().summary() + " in " + output);
        return 0;
    }

    @Command(description = "Checks the files of a site that was made.")
    int check(@Option(names = "--site", defaultValue = "target/site") Path site) throws IOException {
        Problems problems = new Problems();
        Optional<Settings> settings = settings(problems);
        if (settings.isPresent()) {
            problems.addAll(check.check(site, settings.get().url()));
        }
        return problems.isEmpty() ? 0 : report(problems.sorted(), "in " + site);
    }

    @Command(description = "Shows the site with its drafts, and shows every change.")
    int serve(@Option(names = "--port", defaultValue = "8820") int port,
            @Option(names = "--output", defaultValue = "target/preview") Path output) throws Exception {
        Problems problems = new Problems();
        Optional<Settings> settings = settings(problems);
        if (settings.isEmpty()) {
            return report(problems.sorted(), "nothing is served");
        }
        URI address = URI.create("http://localhost:" + port + settings.get().url().getPath());
        try (Preview preview = Preview.start(address, watched(settings.get()), preview(address, output), out)) {
            ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(preview::close));
            preview.await();
            return 0;
        } catch (PreviewException refused) {
            return report(List.of(refused.problem()), "nothing is served");
        }
    }

    /** Settings are read again for each build: they are watched too. */
    private Preview.Build preview(URI address, Path output) {
        return () -> {
            Problems problems = new Problems();
            Optional<Settings> settings = settings(problems);
            if (settings.isEmpty()) {
                return Preview.Result.failed(problems.sorted());
            }
            Optional<Build.Made> made = new Build(settings.get().at(address), today(), Build.Aim.PREVIEW, pages, check)
                    .into(output, problems);
            return made.map(site -> new Preview.Result(Optional.of(output), site.unproved()))
                    .orElseGet(() -> Preview.Result.failed(problems.sorted()));
        };
    }

    private static List<Path> watched(Settings settings) {
        return Stream.of("content", "templates", "assets", "bench", "snippets/src", "jbake.properties")
                .filter(name -> !name.equals("bench") || Files.isDirectory(settings.root().resolve(name))) // no site needs data
                .map(settings.root()::resolve).toList();
    }

    @Command(name = "new", description = "Writes a draft with a complete header.")
    int draft(@Parameters(paramLabel = "TITLE") String title) throws IOException {
        Problems problems = new Problems();
        Optional<Path> draft = settings(problems)
                .flatMap(settings -> new Draft(settings.root(), title, today()).write(problems));
        if (draft.isEmpty()) {
            return report(problems.sorted(), "nothing was written");
        }
        out.println(draft.get() + " is a draft: ./mvnw -Pserve shows it, ':jbake-status: published' publishes it");
        return 0;
    }

    private Optional<Settings> settings(Problems problems) {
        return Settings.read(source, url.filter(text -> !text.isBlank()), problems);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private int report(List<Problem> problems, String consequence) {
        problems.forEach(out::println);
        out.println(problems.size() + (problems.size() == 1 ? " problem; " : " problems; ") + consequence);
        return 1;
    }
}
