package yeartwo.stickynote;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class StartGateTest {

    private StartGate gate;
    private OrderMails mails;

    @BeforeEach
    void verifyTheSender(Aws aws) {
        gate = new StartGate(aws.ses());
        mails = new OrderMails(aws.ses());
    }

    @Test
    void startsWhenTheQuotaIsJustEnough() {
        assertThatNoException().isThrownBy(() -> gate.requireRoomFor(200, 1));
    }

    @Test
    void refusesToStartBelowWhatIsPlanned(Output output) {
        Throwable refusal = catchThrowable(() -> gate.requireRoomFor(500, 5));

        output.matches("stickynote/refused-start", refusal.getMessage());
    }

    @Test
    void refusesWhenTodayHasTooFewMailsLeft() {
        mails.accept("order-1");

        assertThatIllegalStateException()
                .isThrownBy(() -> gate.requireRoomFor(200, 1))
                .withMessageContaining("allowed: 199 more mails today");
    }

    @Test
    void startsAgainWithWhatIsStillToBeSent() {
        mails.accept("order-1");

        assertThatNoException().isThrownBy(() -> gate.requireRoomFor(199, 1));
    }

    @Test
    void refusesWhenTheRateIsTooLow() {
        assertThatIllegalStateException()
                .isThrownBy(() -> gate.requireRoomFor(1, 2))
                .withMessageContaining("1 a second");
    }
}
