package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

class SharedLocalStackTest {

    @Test
    void isEmbeddedWhereNoneWasStarted() throws Exception {
        assertThat(SharedLocalStack.alive("")).isEqualTo("embedded");
    }

    @Test
    void provesNothingOnceItIsDead() throws Exception {
        ServerSocket closed = new ServerSocket(0);
        closed.close();

        assertThatThrownBy(() -> SharedLocalStack.alive("http://localhost:" + closed.getLocalPort()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended before the tests that ran against it, so nobody knows why they failed");
    }
}
