package yeartwo.publisher.serve;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeartwo.publisher.serve.Preview.Result;

class RebuildingTest {

    @TempDir
    private Path folder;

    @Test
    void showsAChangeAndTellsOpenPages() throws Exception {
        try (Trial trial = Trial.of(folder, "index.html", "<body>before</body>")) {
            String before = version(trial.body(""));
            Lines events = trial.events();
            events.await("data: " + before);

            trial.save("index.html", "<body>after</body>");

            String after = events.await("data: ").substring("data: ".length());
            assertThat(trial.body("")).contains("after").contains("data-version=\"" + after + "\"");
            assertThat(after).isNotEqualTo(before);
            assertThat(trial.printed.await("changed")).matches("index.html changed: built in \\d+\\.\\d s");
        }
    }

    @Test
    void keepsTheLastGoodSiteAndListsWhatIsWrong() throws Exception {
        try (Trial trial = Trial.of(folder, "index.html", "<body>good</body>")) {
            trial.save(Trial.BROKEN, "no such <tag> & so on");

            trial.printed.await("broken.txt:3: no such <tag> & so on");
            assertThat(trial.printed.await("changed")).contains("1 problem, nothing new to show, in ");
            assertThat(trial.body("")).contains("good", "1 problem</summary>",
                    "broken.txt:3: no such &lt;tag&gt; &amp; so on\n    a hint</pre>");

            trial.delete(Trial.BROKEN);
            trial.printed.await("changed: built");
            assertThat(trial.body("")).contains("good").doesNotContain("problem");
        }
    }

    @Test
    void opensWithTheProblemsOfTheFirstBuild() throws Exception {
        try (Trial trial = Trial.of(folder, Trial.BROKEN, "unknown type")) {
            trial.printed.await("broken.txt:3: unknown type");
            trial.printed.await("first build: 1 problem");
            trial.printed.await(trial.address() + " is open");
            HttpResponse<String> answer = trial.get("any/page/");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("No site yet", "broken.txt:3: unknown type", "EventSource");

            trial.save("index.html", "<body>here at last</body>");
            trial.delete(Trial.BROKEN);
            trial.printed.await("changed: built");
            assertThat(trial.body("")).contains("here at last");
        }
    }

    @Test
    void buildsOnceMoreForAllThatChangedDuringABuild() throws Exception {
        Gate gate = new Gate();
        try (Trial trial = Trial.of(folder, "index.html", "<body>1</body>", gate)) {
            trial.save("index.html", "<body>two</body>");
            gate.awaitBuild();
            trial.save("a.html", "<body>a</body>");
            trial.save("b.html", "<body>b</body>");
            gate.open.release(2);

            assertThat(trial.printed.await("a.html")).contains("a.html and 1 more changed: built");
            assertThat(trial.builds).hasValue(3);
            assertThat(trial.body("b.html")).contains("b");
        }
    }

    @Test
    void waitsForAPageThatTheBuildUnderWayMayBring() throws Exception {
        Gate gate = new Gate();
        try (Trial trial = Trial.of(folder, "index.html", "<body>1</body>", gate)) {
            trial.save("new/index.html", "<body>new page</body>");
            gate.awaitBuild();
            CompletableFuture<String> answer = supplyAsync(() -> trial.body("new/"));
            assertThatThrownBy(() -> answer.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            gate.open.release();

            assertThat(answer.get()).contains("new page");
        }
    }

    @Test
    void goesOnAfterABuildThatBrokeOff() throws Exception {
        Semaphore sound = new Semaphore(1);
        try (Trial trial = Trial.of(folder, "index.html", "<body>1</body>", () -> {
            if (!sound.tryAcquire()) {
                throw new IllegalStateException("out of luck");
            }
            return Result.of(folder);
        })) {
            trial.save("index.html", "<body>two</body>");
            trial.printed.await("the build broke off: java.lang.IllegalStateException: out of luck");
            assertThat(trial.printed.await("at ")).contains("RebuildingTest.java");

            sound.release();
            trial.save("index.html", "<body>3</body>");
            trial.printed.await("changed: built");
            assertThat(trial.body("")).contains("3");
        }
    }

    @Test
    void leavesTheFilesOnDiskAlone() throws Exception {
        try (Trial trial = Trial.of(folder, "index.html", "<body>mine</body>")) {
            assertThat(trial.body("")).contains("EventSource");
            assertThat(folder.resolve("site/index.html")).hasContent("<body>mine</body>");
        }
    }

    private static String version(String html) {
        return html.replaceFirst("(?s).*data-version=\"([^\"]+)\".*", "$1");
    }

    /** Lets the first build through, and further ones when it is opened for them. */
    private static final class Gate implements Preview.Build {

        private final Semaphore arrived = new Semaphore(-1);
        private final Semaphore open = new Semaphore(1);

        @Override
        public Result build() {
            arrived.release();
            assertThat(acquire(open)).as("gate opened").isTrue();
            return Result.of(Path.of(""));
        }

        void awaitBuild() {
            assertThat(acquire(arrived)).as("build started").isTrue();
        }

        private static boolean acquire(Semaphore semaphore) {
            try {
                return semaphore.tryAcquire(Lines.DEADLINE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException unexpected) {
                throw new AssertionError(unexpected);
            }
        }
    }
}
