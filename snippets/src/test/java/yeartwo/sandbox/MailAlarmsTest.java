package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDatum;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricAlarmRequest;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

/** Waiting messages wait in a queue, which the service counts; bounces, of which LocalStack has none, are put here by hand. */
class MailAlarmsTest {

    private SqsClient sqs;
    private CloudWatchClient cloudWatch;
    private MailAlarms mailAlarms;
    private Alarms alarms;

    @BeforeEach
    void openCloudWatch(Aws aws) {
        sqs = aws.sqs();
        cloudWatch = aws.cloudWatch();
        mailAlarms = new MailAlarms(cloudWatch, Alarms.TOPIC);
        alarms = new Alarms(aws);
    }

    @Test
    @Tag("slow")
    void goesOffWhenMoreMailsBounceThanTolerated(Aws aws) {
        cloudWatch.putMetricData(put -> put.namespace("AWS/SES")
                .metricData(MetricDatum.builder().metricName("Bounce").value(3.0).build()));
        alarms.awaitData("AWS/SES", "Bounce");

        mailAlarms.onBounces(aws.name("bounces"), 2, Alarms.PERIOD);
        mailAlarms.onBounces(aws.name("tolerant"), 3, Alarms.PERIOD);

        alarms.await(aws.name("bounces"), StateValue.ALARM);
        alarms.await(aws.name("tolerant"), StateValue.OK);
    }

    @Test
    @Tag("slow")
    void isContentWhenNoMailBouncesAtAllAndWouldBeUndecidedByDefault(Aws aws) {
        alarms.putOnBouncesByDefault(aws.name("default"));
        mailAlarms.onBounces(aws.name("bounces"), 0, Alarms.PERIOD);

        alarms.await(aws.name("bounces"), StateValue.OK);
        assertThat(alarms.state(aws.name("default"))).as("evaluated before the other one")
                .isEqualTo(StateValue.INSUFFICIENT_DATA);
    }

    @Test
    @Tag("slow")
    void staysQuietWhenAMailIsRefused(Aws aws) {
        RefusedSends refusedSends = new RefusedSends(cloudWatch, Alarms.TOPIC);
        Poller poller = new Poller(sqs, aws.queue());
        poller.send("ada@example.org");

        poller.deliver(new ReportingConsumer(new Mail(aws.ses(), "nobody@example.org"), refusedSends,
                new Claims(aws).afterEachLease()));
        alarms.awaitData("YearTwo/Mail", "RefusedSends");
        mailAlarms.onBounces(aws.name("bounces"), 0, Alarms.PERIOD);
        refusedSends.alarmOnAny(aws.name("refused"), Alarms.PERIOD);

        alarms.await(aws.name("refused"), StateValue.ALARM);
        assertThat(alarms.state(aws.name("bounces"))).as("evaluated before the other one").isEqualTo(StateValue.OK);
    }

    /** Messages come and go one by one, so that never more than one waits, whenever they are counted. */
    @Test
    @Tag("slow")
    void seesWhatWaitsAndNothingElse(Aws aws, Output output) {
        SesClient ses = aws.ses();
        Poller swallowed = new Poller(sqs, aws.queue("swallowed"));
        String receivedUrl = aws.queue("received");
        Poller received = new Poller(sqs, receivedUrl);
        Poller waiting = new Poller(sqs, aws.queue("waiting"));
        SwallowingConsumer swallowing = new SwallowingConsumer(new Mail(ses, "nobody@example.org"));

        for (int message = 1; message <= 3; message++) {
            swallowed.send("ada@example.org");
            swallowed.deliver(swallowing);
            received.send("ada@example.org");
            sqs.receiveMessage(receive -> receive.queueUrl(receivedUrl).visibilityTimeout(600));
        }
        for (int message = 1; message <= 3; message++) {
            waiting.send("ada@example.org");
        }
        alarms.awaitCounts("counted");
        for (String queue : List.of("swallowed", "received", "waiting")) {
            mailAlarms.onWaiting(aws.name(queue + "alarm"), aws.name(queue), 2, Alarms.PERIOD);
        }
        alarms.await(aws.name("waitingalarm"), StateValue.ALARM);

        output.matches("sandbox/waiting", """
                swallowed, %.0f mails sent  %d  %s
                in flight                %s  %s
                waiting                  %s  %s
                """.formatted(ses.getSendQuota().sentLast24Hours(), swallowed.deliveries(),
                alarms.state(aws.name("swallowedalarm")), received.inFlight(),
                alarms.state(aws.name("receivedalarm")), waiting.waiting(), alarms.state(aws.name("waitingalarm"))));
    }

    @Test
    void addsUpTheBouncesOfAllMail(Aws aws) {
        mailAlarms.onBounces(aws.name("bounces"), 2, 300);

        assertThat(aws.requests(PutMetricAlarmRequest.class)).containsExactly(
                PutMetricAlarmRequest.builder().alarmName(aws.name("bounces")).namespace("AWS/SES").metricName("Bounce")
                        .statistic("Sum").period(300).evaluationPeriods(1).threshold(2.0)
                        .comparisonOperator("GreaterThanThreshold").treatMissingData("notBreaching")
                        .alarmActions(Alarms.TOPIC).build());
    }

    @Test
    void takesTheMostThatEverWaitedInOneQueue(Aws aws) {
        mailAlarms.onWaiting(aws.name("waiting"), "mails", 2, 300);

        assertThat(aws.requests(PutMetricAlarmRequest.class)).containsExactly(
                PutMetricAlarmRequest.builder().alarmName(aws.name("waiting")).namespace("AWS/SQS")
                        .metricName("ApproximateNumberOfMessagesVisible")
                        .dimensions(Dimension.builder().name("QueueName").value("mails").build())
                        .statistic("Maximum").period(300).evaluationPeriods(1).threshold(2.0)
                        .comparisonOperator("GreaterThanThreshold").treatMissingData("notBreaching")
                        .alarmActions(Alarms.TOPIC).build());
    }

    @Test
    @Tag("slow")
    void tellsTheTopicItWasGiven(Aws aws) {
        mailAlarms.onBounces(aws.name("bounces"), 2, Alarms.PERIOD);
        alarms.await(aws.name("bounces"), StateValue.OK);

        assertThat(alarms.read(aws.name("bounces")).alarmActions()).containsExactly(Alarms.TOPIC);
    }
}
