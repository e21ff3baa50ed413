package yeartwo.publisher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import yeartwo.publisher.check.SiteCheck;
import yeartwo.publisher.page.Pages;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Proof;

/**
 * Times one bake of the project in a JVM of its own: {@code ready}, after the proof was read, or with the reading.
 * {@code bench/join} runs them in turns. Prints milliseconds.
 */
final class JoinBench {

    private JoinBench() {
    }

    public static void main(String... arguments) throws Exception {
        Quiet.please();
        Problems problems = new Problems();
        Settings settings = Settings.read(Path.of("."), Optional.empty(), problems).orElseThrow();
        Path output = Files.createTempDirectory("join").resolve("site");
        Optional<Proof> ready = Optional.empty();
        if (arguments[0].equals("ready")) {
            Proof proof = Proof.read(settings.sources(), settings.limits(), problems, problems);
            problems.addAll(proof.tests()); // which a bake reads beside its pages
            ready = Optional.of(proof);
        }
        long start = System.nanoTime();
        try (Pages pages = new Pages()) {
            Build build = new Build(settings, LocalDate.now(ZoneOffset.UTC), Build.Aim.PROOF, pages,
                    new SiteCheck());
            Optional<Build.Made> made = ready.isPresent()
                    ? build.with(ready.get(), output, problems, problems)
                    : build.into(output, problems);
            if (made.isEmpty()) {
                problems.sorted().forEach(System.err::println);
                System.err.println("run ./mvnw verify first");
                System.exit(1);
            }
        }
        System.out.println((System.nanoTime() - start) / 1_000_000);
        System.exit(0); // a timer of JBake's store would wait for ever
    }
}
