package yeartwo.coldstart;

import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;

/** Has EventBridge Scheduler ping a function every five minutes. */
final class PingSchedule {

    private final SchedulerClient scheduler;
    private final String name;

    PingSchedule(SchedulerClient scheduler, String name) {
        this.scheduler = scheduler;
        this.name = name;
    }

    // tag::schedule-the-ping[]
    void every5Minutes(String functionArn, String roleArn) {
        scheduler.createSchedule(schedule -> schedule
                .name(name)
                .scheduleExpression("rate(5 minutes)")
                .flexibleTimeWindow(window -> window
                        .mode(FlexibleTimeWindowMode.OFF))
                .target(target -> target
                        .arn(functionArn)
                        .roleArn(roleArn) // <1>
                        .input("{\"routeKey\": \"ping\"}") // <2>
                        .retryPolicy(retry -> retry
                                .maximumRetryAttempts(0)))); // <3>
    }
    // end::schedule-the-ping[]

    // tag::read-the-schedule-back[]
    String describe() {
        GetScheduleResponse stored = scheduler.getSchedule(get -> get.name(name));
        return "%s, %s\n%s\nto %s".formatted(
                stored.scheduleExpression(),
                stored.stateAsString(),
                stored.target().input(),
                stored.target().arn());
    }
    // end::read-the-schedule-back[]
}
