package yeartwo.sandbox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import yeartwo.backend.Aws;

class RefusedSendsTest {

    private RefusedSends refusedSends;
    private Alarms alarms;

    @BeforeEach
    void openCloudWatch(Aws aws) {
        refusedSends = new RefusedSends(aws.cloudWatch(), Alarms.TOPIC);
        alarms = new Alarms(aws);
    }

    @Test
    void goesOffOnTheFirstRefusedSend(Aws aws) {
        refusedSends.alarmOn("MessageRejected", aws.name("refused"), 10);
        alarms.await(aws.name("refused"), StateValue.OK);

        refusedSends.count("MessageRejected");

        alarms.await(aws.name("refused"), StateValue.ALARM);
    }

    @Test
    void isContentWhenNothingIsSentAtAll(Aws aws) {
        refusedSends.alarmOn("MessageRejected", aws.name("refused"), 10);

        alarms.await(aws.name("refused"), StateValue.OK);
    }

    @Test
    void tellsOneRefusalFromAnother(Aws aws) {
        refusedSends.count("Throttling");

        refusedSends.alarmOn("MessageRejected", aws.name("refused"), 10);

        alarms.await(aws.name("refused"), StateValue.OK);
    }
}
