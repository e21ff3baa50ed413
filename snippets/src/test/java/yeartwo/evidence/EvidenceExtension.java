package yeartwo.evidence;

import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test its {@link Output} or its {@link Thrown}, and ends it when all that it started has ended well; found by JUnit
 * as a service.
 */
public final class EvidenceExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    private static final Map<Class<?>, Function<ExtensionContext, Object>> MAKERS = Map.of(Output.class, Output::new,
            Thrown.class, test -> new Thrown(test::publishReportEntry));

    private final Uncaught uncaught = new Uncaught();

    /** For all tests of a JVM, one at a time. */
    public EvidenceExtension() {
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return MAKERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return MAKERS.get(parameter.getParameter().getType()).apply(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Stragglers.await();
        uncaught.check();
    }
}
