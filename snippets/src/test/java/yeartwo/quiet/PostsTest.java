package yeartwo.quiet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;

class PostsTest {

    private Posts posts;

    @BeforeEach
    void publishOnePost(Aws aws) {
        String table = aws.table("slug");
        aws.dynamo().putItem(put -> put.tableName(table).item(
                Map.of("slug", AttributeValue.fromS("year-two"), "title", AttributeValue.fromS("Year Two"))));
        posts = new Posts(aws.dynamo(), table);
    }

    @Test
    void findsAPostByItsSlug() {
        assertThat(posts.title("year-two")).contains("Year Two");
    }

    @Test
    void asksForTheTitleAlone(Aws aws) {
        assertThat(posts.title("year-two")).contains("Year Two");

        assertThat(aws.requests(GetItemRequest.class)).extracting(GetItemRequest::projectionExpression)
                .containsExactly("title");
    }

    @Test
    void answersEmptyForASlugNobodyWrote() {
        assertThat(posts.title("year-nine")).isEmpty();
    }

    @Test
    void doesNotMistakeAMissingTableForAMissingPost(Aws aws) {
        Posts elsewhere = new Posts(aws.dynamo(), aws.name("nowhere"));

        assertThatThrownBy(() -> elsewhere.title("year-two")).isInstanceOf(ResourceNotFoundException.class);
    }
}
