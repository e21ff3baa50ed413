package yeartwo.backend;

import java.util.SortedSet;
import java.util.TreeSet;

import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** What a test puts between SDK and service, by the simple names of the classes. */
final class Faults {

    private final SortedSet<String> names = new TreeSet<>();

    void add(ExecutionInterceptor... between) {
        for (ExecutionInterceptor fault : between) {
            String name = fault.getClass().getSimpleName();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("A fault is told by the name of its class: give it one");
            }
            names.add(name);
        }
    }

    /** Each once, in order. */
    SortedSet<String> names() {
        return names;
    }
}
