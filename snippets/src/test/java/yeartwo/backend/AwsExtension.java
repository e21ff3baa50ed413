package yeartwo.backend;

import java.util.Optional;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import software.amazon.awssdk.core.util.VersionInfo;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

/** Hands each test that asks for it an {@link Aws}; found by JUnit as a service. One backend a JVM, one test at a time. */
public final class AwsExtension
        implements
            ParameterResolver,
            AfterEachCallback,
            TestExecutionExceptionHandler,
            LifecycleMethodExecutionExceptionHandler {

    private static final Namespace NAMESPACE = Namespace.create(AwsExtension.class);

    /** Has no state. */
    public AwsExtension() {
    }

    /** What all tests of the JVM share. */
    private record Shared(Backend backend, SdkHttpClient http) implements AutoCloseable {

        @Override
        public void close() {
            http.close();
            backend.close();
        }
    }

    /** So the method is known when the class gets its {@link Aws} by constructor. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Aws.class;
    }

    @Override
    public Aws resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = shared(context);
        return context.getStore(NAMESPACE).computeIfAbsent(Aws.class, any -> {
            TestName test = name(context);
            ByHand.checkTags(test, context.getTags());
            shared.backend().begin(test);
            return new Aws(shared.backend(), shared.http(), shared.backend().name(test));
        }, Aws.class);
    }

    private static Shared shared(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Shared.class, any -> start(), Shared.class);
    }

    private static Shared start() {
        Backend backend = new ByHand(PitRun.backend()
                .orElseGet(() -> Choice.ofThisRun().start(() -> new LocalStack(Choice.records()))));
        String reason = backend.description().get("reason");
        System.out.println("backend: " + backend.description().get("backend")
                + (reason == null ? "" : ", NOT LocalStack (" + reason + ")")
                + "; order of the tests: -Dseed=" + System.getProperty("seed", "as JUnit chooses"));
        return new Shared(backend, ApacheHttpClient.create());
    }

    private static TestName name(ExtensionContext context) {
        return TestName.of(context.getRequiredTestClass().getSimpleName(), context.getRequiredTestMethod().getName(),
                context.getUniqueId());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw explained(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw explained(context, failure);
    }

    /** Javac would copy the constant, and the version that was compiled with is not that of the run. */
    private static String sdk() throws ReflectiveOperationException {
        return (String) VersionInfo.class.getField("SDK_VERSION").get(null);
    }

    private static Throwable explained(ExtensionContext context, Throwable failure) {
        Optional<String> explanation = used(context).isEmpty()
                ? Optional.empty()
                : shared(context).backend().explanation();
        return explanation.<Throwable>map(text -> new AssertionError(text, failure)).orElse(failure);
    }

    private static Optional<Aws> used(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(Aws.class, Aws.class));
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Optional<Aws> used = used(context);
        if (used.isPresent()) {
            Backend backend = shared(context).backend();
            context.publishReportEntry(backend.description());
            context.publishReportEntry("sdk", sdk());
            used.get().calls().noted().forEach(call -> context.publishReportEntry("call", call));
            backend.kept().forEach(kept -> context.publishReportEntry("kept", kept));
            used.get().faults().names().forEach(fault -> context.publishReportEntry("fault", fault));
            used.get().faults().altered().forEach(fault -> context.publishReportEntry("altered", fault));
            used.get().close();
            if (context.getExecutionException().isEmpty()) {
                backend.explanation().ifPresent(text -> {
                    throw new AssertionError(text);
                });
                backend.end();
            }
        }
    }
}
