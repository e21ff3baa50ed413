package yeartwo.evidence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BiConsumer;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * An exception that a test expects, with the lines it came from as evidence that they ran: JaCoCo does not see a line
 * whose own call always throws.
 */
public final class Thrown {

    private final BiConsumer<String, String> report;

    /** @param report takes the key and the value of a report entry */
    Thrown(BiConsumer<String, String> report) {
        this.report = report;
    }

    /** As AssertJ's {@code assertThatThrownBy}; reports where the exception came from, see {@link Frames}. */
    public AbstractThrowableAssert<?, ? extends Throwable> by(ThrowingCallable act) {
        AbstractThrowableAssert<?, ? extends Throwable> asserted = assertThatThrownBy(act);
        String frames = Frames.of(asserted.actual());
        if (!frames.isEmpty()) { // which JUnit would refuse
            report.accept("thrown", frames);
        }
        return asserted;
    }
}
