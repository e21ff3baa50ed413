package yeartwo.backend;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The actions that a policy has to allow for a request. Names cannot be guessed from the operation's, so each one was
 * looked up, in the Service Authorization Reference for
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html">CloudWatch</a>,
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html">DynamoDB</a>,
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html">
 * EventBridge Scheduler</a> and
 * <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonses.html">SES</a>, for S3 in
 * <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html">Required permissions
 * for Amazon S3 API operations</a>, for SQS also in
 * <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-batch-api.html">Amazon SQS
 * batch actions</a>. What the options of a request take beyond that, such as an ACL or a key of KMS, is not looked at.
 */
final class Rights {

    /**
     * Service and operation as the SDK names them, then the actions: what the snippets use, and what is likely next and
     * has another name. PartiQL is missing, for its actions depend on the statement.
     */
    private static final Map<String, List<String>> ACTIONS = """
            CloudWatch DescribeAlarms         cloudwatch:DescribeAlarms
            CloudWatch ListMetrics            cloudwatch:ListMetrics
            CloudWatch PutMetricAlarm         cloudwatch:PutMetricAlarm
            CloudWatch PutMetricData          cloudwatch:PutMetricData
            DynamoDb BatchGetItem             dynamodb:BatchGetItem
            DynamoDb CreateTable              dynamodb:CreateTable
            DynamoDb DeleteItem               dynamodb:DeleteItem
            DynamoDb GetItem                  dynamodb:GetItem
            DynamoDb ListTables               dynamodb:ListTables
            DynamoDb PutItem                  dynamodb:PutItem
            DynamoDb Query                    dynamodb:Query
            DynamoDb Scan                     dynamodb:Scan
            DynamoDb TransactGetItems         dynamodb:GetItem
            DynamoDb UpdateItem               dynamodb:UpdateItem
            S3 GetObject                      s3:GetObject
            S3 HeadBucket                     s3:ListBucket
            S3 HeadObject                     s3:GetObject
            S3 ListBuckets                    s3:ListAllMyBuckets
            S3 ListObjects                    s3:ListBucket
            S3 ListObjectsV2                  s3:ListBucket
            S3 PutObject                      s3:PutObject
            Scheduler CreateSchedule          iam:PassRole scheduler:CreateSchedule
            Scheduler GetSchedule             scheduler:GetSchedule
            Scheduler UpdateSchedule          iam:PassRole scheduler:UpdateSchedule
            Ses GetSendQuota                  ses:GetSendQuota
            Ses SendEmail                     ses:SendEmail
            Ses VerifyEmailIdentity           ses:VerifyEmailIdentity
            Sqs ChangeMessageVisibilityBatch  sqs:ChangeMessageVisibility
            Sqs DeleteMessage                 sqs:DeleteMessage
            Sqs DeleteMessageBatch            sqs:DeleteMessage
            Sqs GetQueueAttributes            sqs:GetQueueAttributes
            Sqs ReceiveMessage                sqs:ReceiveMessage
            Sqs SendMessage                   sqs:SendMessage
            Sqs SendMessageBatch              sqs:SendMessage
            Sqs SetQueueAttributes            sqs:SetQueueAttributes
            """.lines().map(line -> List.of(line.split(" +")))
            .collect(toUnmodifiableMap(words -> words.get(0) + " " + words.get(1),
                    words -> words.subList(2, words.size())));

    private Rights() {
    }

    /**
     * The actions, in order.
     *
     * @param service the service's id in the SDK
     * @param operation the operation
     * @param request what is asked for: a transaction needs the actions of what it holds
     * @throws AssertionError when nobody looked them up; no exception, which code under test may catch
     */
    static SortedSet<String> of(String service, String operation, SdkRequest request) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.transactItems().stream().flatMap(Rights::ofPart).map("dynamodb:"::concat)
                    .collect(toCollection(TreeSet::new));
        }
        String name = service + " " + operation;
        return new TreeSet<>(Optional.ofNullable(ACTIONS.get(name)).orElseThrow(() -> new AssertionError(
                "Nobody looked up which actions a policy has to allow for " + name + ".\n"
                        + "Find them in https://docs.aws.amazon.com/service-authorization/latest/reference/ "
                        + "and add a line to the table in Rights.java:\n    " + name + "  <prefix>:<Action>")));
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
