package yeartwo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UncaughtTest {

    private final Uncaught uncaught = new Uncaught();

    @Test
    void failsATestWhoseThreadFailed() throws Exception {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("no room");
        });
        thread.setUncaughtExceptionHandler(uncaught);
        thread.start();
        thread.join();

        assertThatThrownBy(uncaught::check).isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("no room");
    }

    @Test
    void forgetsItForTheNextTest() {
        uncaught.uncaughtException(Thread.currentThread(), new IllegalStateException("no room"));

        assertThatThrownBy(uncaught::check).isInstanceOf(AssertionError.class);
        assertThatCode(uncaught::check).doesNotThrowAnyException();
    }

    @Test
    void hearsOfEveryThreadOfATest() {
        assertThat(Thread.getDefaultUncaughtExceptionHandler())
                .isInstanceOf(Uncaught.class);
    }
}
