package yeartwo.backend;

import java.lang.reflect.Method;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;

/**
 * Leaves out test methods while PIT only lists them. Each of its JVMs that changes classes has to know which tests there
 * are, and PIT's JUnit 5 plugin runs them all to see their names; what comes of that, nobody asks. Found by PIT and by JUnit
 * as a service; in a JVM that is not PIT's it leaves out nothing.
 *
 * @see <a href="https://github.com/pitest/pitest-junit5-plugin/blob/master/src/main/java/org/pitest/junit5/JUnit5TestUnitFinder.java">the
 *      plugin, at findTestUnits</a>
 */
public final class Listing implements EnvironmentResetPlugin, InvocationInterceptor {

    private static volatile boolean isOn;

    /** PIT makes one, JUnit others; they know of each other. */
    public Listing() {
    }

    @Override
    public String description() {
        return "Lists tests without running their methods";
    }

    /** PIT asks for it before it lists the tests, in no JVM but one that will change classes, and calls it before each change. */
    @Override
    public ResetEnvironment make() {
        isOn = PitRun.isItsJvm();
        return Listing::end;
    }

    private static void end(Mutant change) {
        isOn = false;
        initialise(change.getDetails().getClassName().asJavaName());
    }

    /** As it was written: what the change would put into its static fields, no later change of it would put right. */
    private static void initialise(String type) {
        try {
            Class.forName(type);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("PIT changes '" + type + "', which is on no class path", gone);
        }
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call,
            ExtensionContext context) throws Throwable {
        unlessListing(invocation);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call,
            ExtensionContext context) throws Throwable {
        unlessListing(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call,
            ExtensionContext context) throws Throwable {
        unlessListing(invocation);
    }

    private static void unlessListing(Invocation<Void> invocation) throws Throwable {
        if (isOn) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }
}
