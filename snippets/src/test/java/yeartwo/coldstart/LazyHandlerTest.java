package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;

class LazyHandlerTest {

    @Test
    void connectsAtTheFirstRequest(Aws aws) {
        AtomicInteger connections = new AtomicInteger();
        LazyHandler handler = new LazyHandler(() -> {
            connections.incrementAndGet();
            return aws.dynamo();
        }, Views.publishOnePost(aws));
        assertThat(connections).as("clients made at start-up").hasValue(0);

        assertThat(handler.handleRequest(Views.of("year-two"), null)).isEqualTo("Year Two");
        assertThat(handler.handleRequest(Views.of("year-nine"), null)).isEqualTo("No such post");

        assertThat(connections).as("clients made").hasValue(1);
    }

    @Test
    void startsWithoutItsTableAndFailsItsFirstReader(Aws aws) {
        LazyHandler handler = new LazyHandler(aws::dynamo, aws.name("nowhere"));

        assertThatThrownBy(() -> handler.handleRequest(Views.of("year-two"), null))
                .isInstanceOf(ResourceNotFoundException.class);
    }
}
