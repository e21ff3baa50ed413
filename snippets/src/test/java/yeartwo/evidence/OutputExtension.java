package yeartwo.evidence;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test its {@link Output}; found by JUnit as a service. */
public final class OutputExtension implements ParameterResolver {

    /** Has no state. */
    public OutputExtension() {
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Output.class;
    }

    @Override
    public Output resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Output(context);
    }
}
