package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void isTheEmbeddedBackendWhereLocalStackDoesNotStart() {
        Backend backend = Choice.orEmbedded(() -> {
            throw new IllegalStateException("Can't get Docker image: testcontainers/ryuk");
        });
        try {
            assertThat(backend.description()).containsEntry("reason",
                    "the Docker engine that answers could not run LocalStack");
        } finally {
            backend.close();
        }
    }
}
