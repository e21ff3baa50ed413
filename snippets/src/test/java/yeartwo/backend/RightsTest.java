package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

class RightsTest {

    @ParameterizedTest
    @CsvSource({"dynamodb, UpdateItem, dynamodb:UpdateItem", "dynamodb, BatchGetItem, dynamodb:BatchGetItem",
            "dynamodb, TransactGetItems, dynamodb:GetItem", "ses, SendEmail, ses:SendEmail",
            "monitoring, PutMetricData, cloudwatch:PutMetricData", "s3, HeadObject, s3:GetObject",
            "s3, HeadBucket, s3:ListBucket", "s3, ListObjectsV2, s3:ListBucket", "s3, PutObject, s3:PutObject",
            "sqs, SendMessageBatch, sqs:SendMessage", "sqs, DeleteMessageBatch, sqs:DeleteMessage",
            "scheduler, GetSchedule, scheduler:GetSchedule",
            "scheduler, CreateSchedule, iam:PassRole scheduler:CreateSchedule"})
    void areNamedAsTheServiceAuthorizationReferenceNamesThem(String signedFor, String operation, String actions) {
        assertThat(Rights.of(signedFor, operation, null)).containsExactly(actions.split(" "));
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
        return Rights.of("dynamodb", "TransactWriteItems",
                TransactWriteItemsRequest.builder().transactItems(parts).build());
    }

    private static TransactWriteItem with(Consumer<TransactWriteItem.Builder> part) {
        return TransactWriteItem.builder().applyMutation(part).build();
    }
}
