package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.Metric;
import software.amazon.awssdk.services.cloudwatch.model.MetricDatum;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricAlarmRequest;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricDataRequest;
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
    @Tag("slow")
    void goesOffOnTheFirstRefusalWhateverItsCode(Aws aws) {
        refusedSends.count("NobodyThoughtOfIt");
        alarms.awaitData("YearTwo/Mail", "RefusedSends");

        refusedSends.alarmOnAny(aws.name("refused"), Alarms.PERIOD);

        alarms.await(aws.name("refused"), StateValue.ALARM);
    }

    @Test
    @Tag("slow")
    void isContentWhenNothingIsSentAtAll(Aws aws) {
        refusedSends.alarmOnAny(aws.name("refused"), Alarms.PERIOD);

        alarms.await(aws.name("refused"), StateValue.OK);
    }

    @Test
    void takesEachRefusalForOneWhateverItsCode(Aws aws) {
        refusedSends.alarmOnAny(aws.name("refused"), 300);

        assertThat(aws.requests(PutMetricAlarmRequest.class)).containsExactly(
                PutMetricAlarmRequest.builder().alarmName(aws.name("refused")).namespace("YearTwo/Mail")
                        .metricName("RefusedSends").statistic("Sum").period(300).evaluationPeriods(1).threshold(0.0)
                        .comparisonOperator("GreaterThanThreshold").treatMissingData("notBreaching")
                        .alarmActions(Alarms.TOPIC).build());
    }

    @Test
    void countsARefusalOnceInAllAndOnceUnderItsCode(Aws aws) {
        refusedSends.count("Throttling");

        assertThat(aws.requests(PutMetricDataRequest.class)).flatExtracting(PutMetricDataRequest::metricData)
                .extracting(MetricDatum::metricName, MetricDatum::value, MetricDatum::dimensions)
                .containsExactly(tuple("RefusedSends", 1.0, List.of()), tuple("RefusedSends", 1.0,
                        List.of(Dimension.builder().name("Error").value("Throttling").build())));
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
