package yeartwo.backend;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** What a test puts between SDK and service, by the simple names of the classes. */
final class Faults {

    private final Set<String> names = new ConcurrentSkipListSet<>();
    private final Set<String> altered = new ConcurrentSkipListSet<>();

    /** The same, each noted, and noted again when what it hands on is another request, or not the service's own answer. */
    Stream<ExecutionInterceptor> watched(ExecutionInterceptor... between) {
        return Arrays.stream(between).map(this::watched);
    }

    private ExecutionInterceptor watched(ExecutionInterceptor fault) {
        String name = fault.getClass().getSimpleName();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A fault is told by the name of its class: give it one");
        }
        names.add(name);
        return Watch.on(fault, () -> altered.add(name));
    }

    /** Each once, in order. */
    Set<String> names() {
        return names;
    }

    /** Those that altered a request or an answer, or made one up. */
    Set<String> altered() {
        return altered;
    }
}
