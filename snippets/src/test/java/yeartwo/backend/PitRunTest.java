package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

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
}
