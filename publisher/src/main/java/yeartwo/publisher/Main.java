package yeartwo.publisher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import yeartwo.publisher.page.Pages;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** The command line: a thin row of calls. */
@Command(name = "publisher", description = "Bakes, proves and serves a site whose snippets are tested.",
        mixinStandardHelpOptions = true)
final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Option(names = "--source", defaultValue = ".", scope = CommandLine.ScopeType.INHERIT,
            description = "the folder of the site; default: this folder")
    private Path source = Path.of(".");

    @Option(names = "--url", scope = CommandLine.ScopeType.INHERIT,
            description = "the address the site is made for; default: site.host in jbake.properties")
    private Optional<String> url = Optional.empty();

    private Main() {
    }

    /** Exit status: 0 when all is well, 1 when there are problems, 2 when the command is not understood. */
    public static void main(String[] arguments) {
        Quiet.please();
        System.exit(new CommandLine(new Main()).setOut(new PrintWriter(OUT, true)).execute(arguments));
    }

    @Command(description = "Makes the site, or lists what is wrong with it.")
    int bake(@Option(names = "--output", defaultValue = "target/site") Path output) throws IOException {
        Problems problems = new Problems();
        Optional<Settings> settings = Settings.read(source, url.filter(text -> !text.isBlank()), problems);
        Optional<String> summary = Optional.empty();
        if (settings.isPresent()) {
            try (Pages pages = new Pages()) {
                LocalDate today = LocalDate.now(ZoneOffset.UTC);
                summary = new Build(settings.get(), today, false, pages).into(output, problems);
            }
        }
        if (summary.isEmpty()) {
            return report(problems.sorted(), output + " left as it was");
        }
        OUT.println(summary.get() + " in " + output);
        return 0;
    }

    private static int report(List<Problem> problems, String consequence) {
        problems.forEach(OUT::println);
        OUT.println(problems.size() + (problems.size() == 1 ? " problem; " : " problems; ") + consequence);
        return 1;
    }
}
