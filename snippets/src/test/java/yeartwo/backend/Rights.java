package yeartwo.backend;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The actions that a policy has to allow for a request: named like the operation, with the exceptions that the Service
 * Authorization Reference lists for
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html">DynamoDB</a>,
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">S3</a>,
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html">SQS</a>,
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html">
 * EventBridge Scheduler</a>,
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html">CloudWatch</a>
 * and <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonses.html">SES</a>. Only
 * what the snippets use was looked up there: an operation that is new to them wants a look, too.
 */
final class Rights {

    /** Where actions do not begin with the name that requests are signed with. */
    private static final Map<String, String> PREFIXES = Map.of("monitoring", "cloudwatch");

    /** Where an operation is not the one action it needs. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.ofEntries(
            entry("dynamodb:TransactGetItems", Set.of("dynamodb:GetItem")),
            entry("s3:HeadObject", Set.of("s3:GetObject")),
            entry("s3:HeadBucket", Set.of("s3:ListBucket")),
            entry("s3:ListObjects", Set.of("s3:ListBucket")),
            entry("s3:ListObjectsV2", Set.of("s3:ListBucket")),
            entry("sqs:SendMessageBatch", Set.of("sqs:SendMessage")),
            entry("sqs:DeleteMessageBatch", Set.of("sqs:DeleteMessage")),
            entry("sqs:ChangeMessageVisibilityBatch", Set.of("sqs:ChangeMessageVisibility")),
            entry("scheduler:CreateSchedule", Set.of("scheduler:CreateSchedule", "iam:PassRole")),
            entry("scheduler:UpdateSchedule", Set.of("scheduler:UpdateSchedule", "iam:PassRole")));

    private Rights() {
    }

    /**
     * The actions, in order.
     *
     * @param signedFor the service's name in the request's signature
     * @param operation the operation
     * @param request what is asked for: a transaction needs the actions of what it holds
     */
    static SortedSet<String> of(String signedFor, String operation, SdkRequest request) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.transactItems().stream().flatMap(Rights::ofPart).map("dynamodb:"::concat)
                    .collect(toCollection(TreeSet::new));
        }
        String action = PREFIXES.getOrDefault(signedFor, signedFor) + ":" + operation;
        return new TreeSet<>(EXCEPTIONS.getOrDefault(action, Set.of(action)));
    }

    /**
     * See <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html">Using IAM
     * with DynamoDB transactions</a>.
     */
    private static Stream<String> ofPart(TransactWriteItem part) {
        return Stream.of(part.put() == null ? "" : "PutItem", part.update() == null ? "" : "UpdateItem",
                part.delete() == null ? "" : "DeleteItem", part.conditionCheck() == null ? "" : "ConditionCheckItem")
                .filter(action -> !action.isEmpty());
    }
}
