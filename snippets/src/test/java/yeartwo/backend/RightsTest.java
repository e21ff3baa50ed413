package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

class RightsTest {

    @ParameterizedTest
    @CsvSource({"DynamoDb, UpdateItem, dynamodb:UpdateItem", "DynamoDb, BatchGetItem, dynamodb:BatchGetItem",
            "DynamoDb, TransactGetItems, dynamodb:GetItem", "Ses, SendEmail, ses:SendEmail",
            "CloudWatch, PutMetricData, cloudwatch:PutMetricData", "S3, HeadObject, s3:GetObject",
            "S3, HeadBucket, s3:ListBucket", "S3, ListObjectsV2, s3:ListBucket", "S3, PutObject, s3:PutObject",
            "S3, ListBuckets, s3:ListAllMyBuckets",
            "Sqs, SendMessageBatch, sqs:SendMessage", "Sqs, DeleteMessageBatch, sqs:DeleteMessage",
            "Scheduler, GetSchedule, scheduler:GetSchedule",
            "Scheduler, CreateSchedule, iam:PassRole scheduler:CreateSchedule"})
    void areNamedAsTheServiceAuthorizationReferenceNamesThem(String service, String operation, String actions) {
        assertThat(Rights.of(service, operation, null)).containsExactly(actions.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"S3, GetBucketAcl", "DynamoDb, ExecuteStatement", "Sns, Publish"})
    void areNotGuessed(String service, String operation) {
        assertThatThrownBy(() -> Rights.of(service, operation, null)).isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("which actions a policy has to allow for " + service + " " + operation + ".",
                        "https://docs.aws.amazon.com/service-authorization/latest/reference/",
                        "add a line to the table in Rights.java:\n    " + service + " " + operation
                                + "  <prefix>:<Action>");
    }

    @Test
    void failTheTestThatNeedsThemWhereNobodyLookedThemUp(Aws aws) {
        DynamoDbClient dynamo = aws.dynamo();
        String table = aws.table("id");

        assertThatThrownBy(() -> dynamo.describeTable(describe -> describe.tableName(table)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("DynamoDb DescribeTable");
    }

    @Test
    void ofATransactionAreThoseOfWhatItHolds() {
        assertThat(rights(with(part -> part.update(Update.builder().build())),
                with(part -> part.put(Put.builder().build())),
                with(part -> part.put(Put.builder().build())))).containsExactly("dynamodb:PutItem",
                        "dynamodb:UpdateItem");
        assertThat(rights(with(part -> part.delete(Delete.builder().build())),
                with(part -> part.conditionCheck(ConditionCheck.builder().build()))))
                .containsExactly("dynamodb:ConditionCheckItem", "dynamodb:DeleteItem");
    }

    private static Set<String> rights(TransactWriteItem... parts) {
        return Rights.of("DynamoDb", "TransactWriteItems",
                TransactWriteItemsRequest.builder().transactItems(parts).build());
    }

    private static TransactWriteItem with(Consumer<TransactWriteItem.Builder> part) {
        return TransactWriteItem.builder().applyMutation(part).build();
    }
}
