package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;

class EagerHandlerTest {

    private String table;

    @BeforeEach
    void publishOnePost(Aws aws) {
        table = aws.table("slug");
        aws.dynamo().putItem(put -> put.tableName(table).item(
                Map.of("slug", AttributeValue.fromS("year-two"), "title", AttributeValue.fromS("Year Two"))));
    }

    @Test
    void connectsOnceForAllRequests(Aws aws) {
        AtomicInteger connections = new AtomicInteger();
        EagerHandler handler = new EagerHandler(() -> {
            connections.incrementAndGet();
            return aws.dynamo();
        }, table);

        assertThat(handler.handleRequest("year-two", null)).isEqualTo("Year Two");
        assertThat(handler.handleRequest("year-nine", null)).isEqualTo("No such post");

        assertThat(connections).as("clients made").hasValue(1);
    }

    @Test
    void doesNotStartWithoutItsTable(Aws aws) {
        assertThatThrownBy(() -> new EagerHandler(aws::dynamo, aws.name("nowhere")))
                .isInstanceOf(ResourceNotFoundException.class);
    }
}
