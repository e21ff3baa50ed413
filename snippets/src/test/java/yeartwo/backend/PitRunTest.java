package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PitRunTest {

    @Test
    void ranEmbeddedWhereDynamoDbLocalAnswers() throws Exception {
        try (DynamoServer dynamo = new DynamoServer()) {
            assertThat(PitRun.alive("dynamo", dynamo.endpoint())).isEqualTo("embedded");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localstack", "dynamo"})
    void provesNothingOnceItIsDead(String property) throws Exception {
        ServerSocket closed = new ServerSocket(0);
        closed.close();

        assertThatThrownBy(() -> PitRun.alive(property, URI.create("http://localhost:" + closed.getLocalPort())))
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
