package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;

class EagerHandlerTest {

    private String table;

    @BeforeEach
    void publishOnePost(Aws aws) {
        table = Views.publishOnePost(aws);
    }

    @Test
    void connectsOnceForAllRequests(Aws aws) {
        AtomicInteger connections = new AtomicInteger();
        EagerHandler handler = new EagerHandler(() -> {
            connections.incrementAndGet();
            return aws.dynamo();
        }, table);
        assertThat(connections).as("clients made at start-up").hasValue(1);

        assertThat(handler.handleRequest(Views.of("year-two"), null)).isEqualTo("Year Two");
        assertThat(handler.handleRequest(Views.of("year-nine"), null)).isEqualTo("No such post");

        assertThat(connections).as("clients made").hasValue(1);
    }

    @Test
    void doesNotStartWithoutItsTable(Aws aws) {
        assertThatThrownBy(() -> new EagerHandler(aws::dynamo, aws.name("nowhere")))
                .isInstanceOf(ResourceNotFoundException.class);
    }
}
