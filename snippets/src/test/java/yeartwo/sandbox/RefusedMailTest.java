package yeartwo.sandbox;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.ses.SesClient;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;
import yeartwo.stickynote.ExpiringClaim;

/** The third failure and what mends it, in one run: a consumer that swallows refusals, then one that reports them. */
@Tag("slow")
class RefusedMailTest {

    private static final List<String> READERS = List.of("ada@example.org", "bob@example.org", "cy@example.org");
    private static final List<String> ROWS = List.of("mails", "deliveries", "accepted by SES", "left in the queue",
            "in the dead-letter queue", "alarm on bounces", "alarm on waiting mails", "alarm on refused sends",
            "alarm on dead letters");

    private Aws aws;
    private SesClient ses;
    private String queueUrl;
    private Poller deadLetters;
    private RefusedSends refusedSends;
    private ExpiringClaim claims;
    private Alarms alarms;

    @BeforeEach
    void createQueues(Aws testsOwn) {
        aws = testsOwn;
        ses = aws.ses();
        queueUrl = aws.queue();
        String deadLetterUrl = aws.queue("dead");
        deadLetters = new Poller(aws.sqs(), deadLetterUrl);
        new DeadLetters(aws.sqs()).moveAfter(3, queueUrl, deadLetterUrl);
        refusedSends = new RefusedSends(aws.cloudWatch(), Alarms.TOPIC);
        claims = new Claims(aws).afterEachLease();
        alarms = new Alarms(aws);
    }

    @Test
    void isHeardOnceTheConsumerReportsIt(Output output) {
        Mail mail = new Mail(ses, "nobody@example.org");

        List<Object> before = afterSwallowing(new SwallowingConsumer(mail));
        List<Object> after = afterReporting(new ReportingConsumer(mail, refusedSends, claims));

        output.matches("sandbox/before-and-after", sideBySide(before, after));
    }

    /** The alarms are set when all of it is counted, so that they find it, and are content. */
    private List<Object> afterSwallowing(SwallowingConsumer consumer) {
        Poller poller = new Poller(aws.sqs(), queueUrl);
        for (String reader : READERS) {
            poller.send(reader);
            poller.deliver(consumer);
        }
        alarms.awaitCounts("counted");
        setTheAlarms();
        alarms.await(aws.name("lost"), StateValue.OK);
        return look(poller);
    }

    /** The same alarms. Here too the mails come one by one, so that never more than one waits, whenever they are counted. */
    private List<Object> afterReporting(ReportingConsumer consumer) {
        Poller poller = new Poller(aws.sqs(), queueUrl);
        for (String reader : READERS) {
            poller.send(reader);
            for (int time = 1; time <= 3; time++) {
                poller.deliver(consumer);
            }
            poller.receive();
        }
        alarms.await(aws.name("lost"), StateValue.ALARM);
        return look(poller);
    }

    /** LocalStack evaluates them in this order: once the last one has changed, the others have seen the same. */
    private void setTheAlarms() {
        MailAlarms mailAlarms = new MailAlarms(aws.cloudWatch(), Alarms.TOPIC);
        mailAlarms.onBounces(aws.name("bounces"), 0, Alarms.PERIOD);
        mailAlarms.onWaiting(aws.name("waiting"), aws.name("queue"), 2, Alarms.PERIOD);
        refusedSends.alarmOnAny(aws.name("refused"), Alarms.PERIOD);
        mailAlarms.onWaiting(aws.name("lost"), aws.name("dead"), 0, Alarms.PERIOD);
    }

    private List<Object> look(Poller mails) {
        List<Object> seen = new ArrayList<>(List.of(mails.messages(), mails.deliveries(),
                ses.getSendQuota().sentLast24Hours().intValue(), mails.waiting(), deadLetters.waiting()));
        List.of("bounces", "waiting", "refused", "lost").forEach(alarm -> seen.add(alarms.state(aws.name(alarm))));
        return seen;
    }

    private static String sideBySide(List<Object> before, List<Object> after) {
        StringBuilder table = new StringBuilder("%-26s%-11s%s\n".formatted("", "swallowed", "reported"));
        for (int row = 0; row < ROWS.size(); row++) {
            table.append("%-26s%-11s%s\n".formatted(ROWS.get(row), before.get(row), after.get(row)));
        }
        return table.toString();
    }
}
