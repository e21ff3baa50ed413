package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PitRunTest {

    @Test
    void ranEmbeddedWhereNoneWasStarted() throws Exception {
        assertThat(PitRun.alive("")).isEqualTo("embedded");
    }

    @Test
    void provesNothingOnceItIsDead() throws Exception {
        ServerSocket closed = new ServerSocket(0);
        closed.close();

        assertThatThrownBy(() -> PitRun.alive("http://localhost:" + closed.getLocalPort()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended before the tests that ran against it, so nobody knows why they failed");
    }

    @Test
    void failsTheBuildWithWhatWentWrong(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("failure"), "PIT failed; what it said is in pit.log");

        assertThatThrownBy(() -> PitRun.main(folder.toString())).isInstanceOf(IllegalStateException.class)
                .hasMessage("PIT failed; what it said is in pit.log");
    }
}
