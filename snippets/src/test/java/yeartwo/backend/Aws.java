package yeartwo.backend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A test's own AWS: clients of the backend that was chosen, an account of its own, resources named after it. */
public final class Aws {

    private final Backend backend;
    private final SdkHttpClient http;
    private final TestName test;
    private final Calls calls;
    private final Faults faults = new Faults();
    private final List<AutoCloseable> clients = new ArrayList<>();

    Aws(Backend backend, SdkHttpClient http, TestName test) {
        this.backend = backend;
        this.http = http;
        this.test = test;
        this.calls = new Calls(backend::answers);
    }

    /** A client of DynamoDB; what a test puts between SDK and service, such as a fault, comes first. */
    public DynamoDbClient dynamo(ExecutionInterceptor... between) {
        return client(DynamoDbClient.builder(), Embedded.DYNAMODB, noted(between));
    }

    /** A client of SES, version 1 of its API. */
    public SesClient ses(ExecutionInterceptor... between) {
        return client(SesClient.builder(), "Ses", noted(between));
    }

    /** A client of SQS. */
    public SqsClient sqs(ExecutionInterceptor... between) {
        return client(SqsClient.builder(), "Sqs", noted(between));
    }

    /** A client of CloudWatch. */
    public CloudWatchClient cloudWatch(ExecutionInterceptor... between) {
        return client(CloudWatchClient.builder(), "CloudWatch", noted(between));
    }

    /** A client of EventBridge Scheduler. */
    public SchedulerClient scheduler(ExecutionInterceptor... between) {
        return client(SchedulerClient.builder(), "Scheduler", noted(between));
    }

    /** A client of S3. */
    public S3Client s3(ExecutionInterceptor... between) {
        return s3(noted(between));
    }

    private List<ExecutionInterceptor> noted(ExecutionInterceptor... between) {
        return Stream.concat(faults.watched(between), Stream.of(calls)).toList();
    }

    private S3Client s3(List<ExecutionInterceptor> interceptors) {
        return client(S3Client.builder().forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false)), "S3", interceptors);
    }

    /** Creates an on-demand table with a string as its key; returns its name. */
    public String table(String partitionKey) {
        return table(List.of(partitionKey));
    }

    /** Creates an on-demand table with two strings as its key; returns its name. */
    public String table(String partitionKey, String sortKey) {
        return table(List.of(partitionKey, sortKey));
    }

    private String table(List<String> key) {
        String name = tableName("table" + String.join("", key));
        Tables.create(client(DynamoDbClient.builder(), Embedded.DYNAMODB, List.of()), name, key);
        return name;
    }

    /** Creates a queue; returns its URL. */
    public String queue() {
        return queue("queue");
    }

    /** Creates a further queue; returns its URL. */
    public String queue(String suffix) {
        return client(SqsClient.builder(), "Sqs", List.of()).createQueue(create -> create.queueName(name(suffix)))
                .queueUrl();
    }

    /** Creates a bucket; returns its name. */
    public String bucket() {
        s3(List.of()).createBucket(create -> create.bucket(name("bucket")));
        return name("bucket");
    }

    /** A name of the test's own, for a table that it creates itself. */
    public String tableName(String suffix) {
        return backend.tables(test).resource(suffix.toLowerCase(Locale.ROOT));
    }

    /** A name of the test's own, for an alarm, a schedule. */
    public String name(String suffix) {
        return test.resource(suffix.toLowerCase(Locale.ROOT));
    }

    /**
     * The requests of a type that the test's clients sent and something answered, in order: for what no answer tells, such as
     * a consistent read where every read is one.
     */
    public <T extends SdkRequest> List<T> requests(Class<T> type) {
        return calls.requests(type);
    }

    /** The answers of a type that the test's clients got, without those that are exceptions, in order. */
    public <T extends SdkResponse> List<T> responses(Class<T> type) {
        return calls.responses(type);
    }

    /** How long to wait before asking again for what comes of itself, such as the state of an alarm. */
    public Duration pollInterval() {
        return backend.pollInterval();
    }

    /**
     * What the environment of another process has to say, as Lambda's does, for the SDK's own defaults to find the test's
     * DynamoDB there. What that process asks is not noted.
     */
    public Map<String, String> environment() {
        return Map.of("AWS_REGION", Region.US_EAST_1.id(), "AWS_ACCESS_KEY_ID", test.account(),
                "AWS_SECRET_ACCESS_KEY", "secret",
                "AWS_ENDPOINT_URL_DYNAMODB", backend.endpoint(Embedded.DYNAMODB).toString());
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends AutoCloseable> C client(B builder,
            String service, List<ExecutionInterceptor> interceptors) {
        C client = builder.region(Region.US_EAST_1)
                .endpointOverride(backend.endpoint(service))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(test.account(), "secret")))
                .overrideConfiguration(all -> interceptors.forEach(all::addExecutionInterceptor))
                .httpClient(http).build();
        clients.add(client);
        return client;
    }

    Calls calls() {
        return calls;
    }

    Faults faults() {
        return faults;
    }

    void close() throws Exception {
        for (AutoCloseable client : clients) {
            client.close();
        }
    }
}
