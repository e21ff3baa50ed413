package yeartwo.evidence;

import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test its {@link Output} or its {@link Thrown}, and ends it when all that it started has ended; found by JUnit
 * as a service.
 */
public final class EvidenceExtension implements ParameterResolver, AfterEachCallback {

    private static final Map<Class<?>, Function<ExtensionContext, Object>> MAKERS = Map.of(Output.class, Output::new,
            Thrown.class, test -> new Thrown(test::publishReportEntry));

    /** Has no state. */
    public EvidenceExtension() {
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
    }
}
