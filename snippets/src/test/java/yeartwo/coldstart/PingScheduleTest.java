package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class PingScheduleTest {

    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:posts";
    private static final String ROLE = "arn:aws:iam::123456789012:role/ping";

    @Test
    void isStoredAsItWasAskedFor(Aws aws, Output output) {
        PingSchedule schedule = new PingSchedule(aws.scheduler(), aws.name("ping"));

        schedule.every5Minutes(FUNCTION, ROLE);

        output.matches("coldstart/schedule", schedule.describe());
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
