package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void isTheEmbeddedBackendWhereLocalStackDoesNotStart() {
        List<String> console = new ArrayList<>();
        Backend backend = Choice.orEmbedded(() -> {
            throw new IllegalStateException("Can't get Docker image: testcontainers/ryuk");
        }, console::add);
        try {
            assertThat(backend.description()).containsEntry("reason",
                    "the Docker engine that answers could not run LocalStack");
            assertThat(console).containsExactly("backend: Can't get Docker image: testcontainers/ryuk");
        } finally {
            backend.close();
        }
    }
}
