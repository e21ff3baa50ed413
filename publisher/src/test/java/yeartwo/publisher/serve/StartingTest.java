package yeartwo.publisher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeartwo.publisher.serve.Preview.Build;
import yeartwo.publisher.serve.Preview.Result;

class StartingTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatThePortIsTakenAndHowToChooseAnother() throws Exception {
        try (Trial first = Trial.of(folder, "index.html", "")) {
            int port = first.address().getPort();

            assertThatThrownBy(() -> start(first.address(), folder)).isInstanceOf(PreviewException.class)
                    .hasMessage("port %d is taken; free it or choose another with -Dserve.port=%d", port, port + 1);
        }
    }

    @Test
    void saysWhatIsNotThereToBeWatched() {
        Path missing = folder.resolve("content");

        assertThatThrownBy(() -> start(URI.create("http://localhost:0/"), missing))
                .isInstanceOf(PreviewException.class).hasMessageStartingWith(missing + " is not there");
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:0/year-two, does not end with a slash", "http://localhost:99999/, names no port",
            "http://localhost/, names no port"})
    void saysWhatIsWrongWithAnAddress(URI address, String complaint) {
        assertThatThrownBy(() -> start(address, folder)).isInstanceOf(PreviewException.class)
                .hasMessageStartingWith(address + " " + complaint);
    }

    @Test
    void servesASiteThatHasNoBasePath() throws Exception {
        Files.writeString(folder.resolve("index.html"), "<body>at the root</body>");
        try (Preview preview = start(URI.create("http://localhost:0/"), folder)) {
            assertThat(Trial.request("GET", preview.address()).body()).contains("at the root");
        }
    }

    @Test
    void answersWhileTheFirstBuildIsUnderWay() throws Exception {
        URI address = URI.create("http://localhost:" + freePort() + "/");
        Lines printed = new Lines();
        Build build = () -> {
            URLConnection events = address.resolve(".events").toURL().openConnection();
            events.setReadTimeout(Lines.DEADLINE_SECONDS * 1000);
            events.getInputStream().close();
            return Result.of(folder);
        };

        try (Preview preview = Preview.start(address, List.of(folder), build, printed.printer())) {
            assertThat(printed.await("first build")).startsWith("first build: built");
            assertThat(preview.address()).isEqualTo(address);
        }
    }

    @Test
    void freesThePortWhenItIsClosedUnderAnOpenPage() throws Exception {
        Trial trial = Trial.of(folder, "index.html", "<body>once more</body>");
        trial.events().await("data: ");
        trial.close();

        try (Preview again = start(trial.address(), folder.resolve("source"))) {
            assertThat(Trial.request("GET", again.address()).body()).contains("once more");
        }
    }

    @Test
    void endsQuietlyAndAtOnceWhenTheProgramIsToldTo() throws Exception {
        Files.writeString(folder.resolve("index.html"), "<body>still open</body>");
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Program.class.getName(), folder.toString())
                .redirectErrorStream(true).start();
        BufferedReader out = program.inputReader();
        assertThat(out.readLine()).contains("first build: built");
        Trial.events(URI.create(out.readLine().replaceFirst(" .*", ""))).await("data: ");

        program.toHandle().destroy();

        assertThat(program.waitFor(Lines.DEADLINE_SECONDS, TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(out.lines()).as("last words").isEmpty();
    }

    /** Previews a folder until it is told to end. */
    static final class Program {

        private Program() {
        }

        public static void main(String[] folder) throws Exception {
            Path site = Path.of(folder[0]);
            Preview.start(URI.create("http://localhost:0/"), List.of(site), () -> Result.of(site), System.out).await();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private Preview start(URI address, Path watched) throws Exception {
        return Preview.start(address, List.of(watched), () -> Result.of(watched), new Lines().printer());
    }
}
