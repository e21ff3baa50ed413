package yeartwo.publisher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import yeartwo.publisher.check.SiteCheck;
import yeartwo.publisher.page.Pages;
import yeartwo.publisher.problem.Problem;

/**
 * Breaks a copy of the project in one way after the other and looks whether each is caught, where, and by which words.
 * What a check never refused is not known to be checked.
 */
final class Sabotage {

    /** After how many ways the fast part says that it goes on: some seconds. */
    private static final int STEP = 4;

    private final PrintStream out;
    private final Copy copy;
    private final List<Outcome> outcomes = new ArrayList<>();

    private Sabotage(PrintStream out, Copy copy) {
        this.out = out;
        this.copy = copy;
    }

    /**
     * Runs a command of the publisher, and sabotages when there was nothing wrong; what the command said comes last.
     * Exit status: that of the command when something was wrong, 0 when all was caught, 1 when something was not.
     *
     * @param arguments {@code fast} or {@code whole}, and the command
     */
    public static void main(String[] arguments) throws Exception {
        // JBake's store has a timer that would keep the process.
        Thread.currentThread().setUncaughtExceptionHandler((main, broken) -> {
            broken.printStackTrace();
            System.exit(1);
        });
        Quiet.please();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!arguments[0].matches("fast|whole")) {
            out.println("-Dsabotage is fast or whole, not '" + arguments[0] + "'");
            System.exit(2);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status;
        try (Pages pages = new Pages()) {
            SiteCheck check = new SiteCheck();
            status = Main.run(new PrintStream(said, true, StandardCharsets.UTF_8), pages, check,
                    Arrays.copyOfRange(arguments, 1, arguments.length));
            if (status == 0) {
                Path project = Path.of("").toAbsolutePath();
                Copy copy = Copy.of(project, project.resolve("publisher/target/sabotage"));
                Bakery bakery = new Bakery(copy, pages, check);
                status = new Sabotage(out, copy).run(bakery, arguments[0].equals("whole")) ? 0 : 1;
            }
        }
        out.print(said.toString(StandardCharsets.UTF_8));
        System.exit(status);
    }

    private boolean run(Bakery bakery, boolean whole) throws Exception {
        if (whole && !isSound(bakery)) {
            return false;
        }
        List<Trial> trials = trials(whole);
        out.println("The site is made; now a copy is spoilt in " + trials.size()
                + " ways, each of which has to be caught:");
        for (Trial trial : trials) {
            bake(bakery, trial, whole);
        }
        if (whole) {
            runTests(bakery);
        } else if (!outcomes.stream().allMatch(Outcome::isCaught) && !isSound(bakery)) {
            return false;
        }
        return report();
    }

    /**
     * Whether the copy has no problems of its own. A whole site takes as long to make as five refused ones: the fast
     * part asks only when something was not caught, for nearly all its trials accept no other problem anyway.
     */
    private boolean isSound(Bakery bakery) throws IOException {
        List<Problem> problems = bakery.bake();
        if (!problems.isEmpty()) {
            problems.forEach(out::println);
            out.println("the project itself has problems, so nothing can be tried: run ./mvnw verify first");
        }
        return problems.isEmpty();
    }

    /** Those last that make javac read all sources again. */
    private static List<Trial> trials(boolean whole) {
        return Stream.of(PageTrials.all(), EvidenceTrials.all(), SourceTrials.all()).flatMap(List::stream)
                .filter(trial -> whole || trial.fast()).toList();
    }

    private void bake(Bakery bakery, Trial trial, boolean tell) throws Exception {
        long started = System.nanoTime();
        trial.change().to(copy);
        add(bakery.judge(trial, bakery.bake(), started), tell);
        copy.restore();
    }

    /** Slow: each starts Maven in the copy. Last, for the tests leave other evidence there. */
    private void runTests(Bakery bakery) throws Exception {
        Maven maven = new Maven(copy);
        for (RunTrial trial : RunTrials.noticed()) {
            long started = System.nanoTime();
            trial.change().to(copy);
            add(maven.judge(trial, started), true);
            copy.restore();
        }
        long started = System.nanoTime();
        for (Trial trial : RunTrials.shown()) {
            trial.change().to(copy);
        }
        maven.runAll();
        List<Problem> problems = bakery.bake();
        for (Trial trial : RunTrials.shown()) {
            add(bakery.judge(trial, problems, started), true);
        }
        copy.restore();
    }

    private void add(Outcome outcome, boolean tell) {
        outcomes.add(outcome);
        if (!outcome.isCaught()) {
            out.println(outcome.complaint());
        } else if (tell) {
            out.println(outcome.row());
        } else if (outcomes.size() % STEP == 0) {
            out.println(outcomes.size() + " so far");
        }
    }

    private boolean report() {
        long caught = outcomes.stream().filter(Outcome::isCaught).count();
        out.println(caught + " of " + outcomes.size() + " caught");
        return !outcomes.isEmpty() && caught == outcomes.size();
    }
}
