package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.Metric;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import yeartwo.backend.Aws;

@Tag("slow")
class RefusedSendsTest {

    private RefusedSends refusedSends;
    private Alarms alarms;

    @BeforeEach
    void openCloudWatch(Aws aws) {
        refusedSends = new RefusedSends(aws.cloudWatch(), Alarms.TOPIC);
        alarms = new Alarms(aws);
    }

    @Test
    void goesOffOnTheFirstRefusalWhateverItsCode(Aws aws) {
        refusedSends.count("NobodyThoughtOfIt");
        alarms.awaitData("YearTwo/Mail", "RefusedSends");

        refusedSends.alarmOnAny(aws.name("refused"), Alarms.PERIOD);

        alarms.await(aws.name("refused"), StateValue.ALARM);
    }

    @Test
    void isContentWhenNothingIsSentAtAll(Aws aws) {
        refusedSends.alarmOnAny(aws.name("refused"), Alarms.PERIOD);

        alarms.await(aws.name("refused"), StateValue.OK);
    }

    @Test
    void tellsOneRefusalFromAnother() {
        refusedSends.count("MessageRejected");
        refusedSends.count("Throttling");

        assertThat(alarms.metrics("YearTwo/Mail", "RefusedSends")).flatExtracting(Metric::dimensions)
                .extracting(Dimension::name, Dimension::value)
                .containsExactlyInAnyOrder(tuple("Error", "MessageRejected"), tuple("Error", "Throttling"));
    }
}
