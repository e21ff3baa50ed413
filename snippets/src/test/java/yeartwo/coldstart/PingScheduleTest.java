package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class PingScheduleTest {

    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:posts";
    private static final String ROLE = "arn:aws:iam::123456789012:role/ping";

    @Test
    void isStoredAsItWasAskedFor(Aws aws, Output output) throws Exception {
        PingSchedule schedule = new PingSchedule(aws.scheduler(), aws.name("ping"));
        schedule.every5Minutes(FUNCTION, ROLE);

        String stored = schedule.describe();

        output.matches("coldstart/schedule", stored);
        PingedHandler handler = new PingedHandler(aws.dynamo(), aws.name("nowhere"));
        assertThat(handler.handleRequest(event(stored.lines().toList().get(1)), null)).isEqualTo("pong");
    }

    /** What Lambda makes of the input, as far as the handler looks at it. */
    private static APIGatewayV2HTTPEvent event(String input) throws Exception {
        String routeKey = new ObjectMapper().readTree(input).path("routeKey").asText();
        return APIGatewayV2HTTPEvent.builder().withRouteKey(routeKey).build();
    }

    @Test
    void actsInItsRoleOnTheMinuteAndTriesOnce(Aws aws) {
        new PingSchedule(aws.scheduler(), aws.name("ping")).every5Minutes(FUNCTION, ROLE);

        GetScheduleResponse stored = aws.scheduler().getSchedule(get -> get.name(aws.name("ping")));

        assertThat(stored.scheduleExpression()).isEqualTo("rate(5 minutes)");
        assertThat(stored.target().arn()).isEqualTo(FUNCTION);
        assertThat(stored.flexibleTimeWindow().mode()).isEqualTo(FlexibleTimeWindowMode.OFF);
        assertThat(stored.target().roleArn()).isEqualTo(ROLE);
        assertThat(stored.target().retryPolicy().maximumRetryAttempts()).as("attempts after the first").isZero();
    }

    @Test
    void isNotMadeTwice(Aws aws) {
        PingSchedule schedule = new PingSchedule(aws.scheduler(), aws.name("ping"));
        schedule.every5Minutes(FUNCTION, ROLE);

        assertThatThrownBy(() -> schedule.every5Minutes(FUNCTION, ROLE)).isInstanceOf(ConflictException.class);
    }

    @Test
    void isNotThereBeforeItIsMade(Aws aws) {
        PingSchedule schedule = new PingSchedule(aws.scheduler(), aws.name("ping"));

        assertThatThrownBy(schedule::describe).isInstanceOf(ResourceNotFoundException.class);
    }
}
