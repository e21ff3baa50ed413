package yeartwo.publisher.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One test that ran in this build, as JUnit reported it.
 *
 * @param id JUnit's unique id
 * @param className the class it is in
 * @param method the name of its method
 * @param display how JUnit calls it; more than the method where a method is many tests
 * @param outcome JUnit's word: SUCCESSFUL, FAILED, ABORTED, SKIPPED
 * @param failure why it did not pass: the stack trace, or the reason for skipping
 * @param tags its tags
 * @param entries what it reported, by key: see {@code yeartwo.backend} in the snippets
 */
record TestRun(String id, String className, String method, String display, String outcome,
        Optional<String> failure, Set<String> tags, Map<String, List<String>> entries) {

    /** Whether it ran to its end and found everything as expected. */
    public boolean passed() {
        return outcome.equals("SUCCESSFUL");
    }

    /** Class and method, as a person names them: {@code ShardedCounterTest.countsEveryView}. */
    public String name() {
        return className.replaceFirst(".*\\.", "") + "." + method;
    }

    /** Class, as the language names it, and method: of one that runs several times, the same for all. */
    String key() {
        return className.replace('$', '.') + "." + method;
    }

    /** Whether it shows what comes of doing it wrong, and passes as long as it does. */
    boolean showsWrong() {
        return tags.contains("wrong");
    }

    /** What it reported under a key, in its order. */
    public List<String> entries(String key) {
        return entries.getOrDefault(key, List.of());
    }

    /** What it reported first under a key. */
    public Optional<String> entry(String key) {
        return entries(key).stream().findFirst();
    }
}
