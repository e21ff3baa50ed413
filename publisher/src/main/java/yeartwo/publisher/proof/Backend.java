package yeartwo.publisher.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What the tests of a build ran against.
 *
 * @param name {@code LocalStack 4.14.0} or {@code embedded}
 * @param reason why the embedded one was taken; empty for LocalStack
 * @param image the id of the image; empty for the embedded one
 * @param localstack the version of LocalStack that answered, now or when it was recorded; empty when none did
 * @param sdk the version of the AWS SDK that asked; empty when none did
 * @param jdk the version of Java that ran the tests
 */
public record Backend(String name, String reason, String image, String localstack, String sdk, String jdk) {

    private static final Pattern LOCALSTACK = Pattern.compile(".*LocalStack ([\\d.]+)");

    /** Reads what the tests reported; two backends, two images or two SDKs in one build are a problem. */
    static Backend of(List<TestRun> tests, String jdk, Problems problems) {
        return new Backend(one(tests, "backend", "ran against ", problems), first(all(tests, "reason")),
                one(tests, "image", "ran against images ", problems), localstack(tests),
                one(tests, "sdk", "asked with AWS SDK ", problems), jdk);
    }

    private static String one(List<TestRun> tests, String key, String did, Problems problems) {
        Set<String> values = all(tests, key);
        if (values.size() > 1) {
            problems.add(Problem.of("the tests of one build " + did + String.join(" and ", values)));
        }
        return first(values);
    }

    /** Whether it is LocalStack, and nothing that stands in for it. */
    public boolean isLocalStack() {
        return name.matches("LocalStack [\\d.]+");
    }

    private static String localstack(List<TestRun> tests) {
        Stream<String> answered = all(tests, "call").stream().map(Call::parse).map(Call::answeredBy);
        return Stream.concat(all(tests, "backend").stream(), answered).map(LOCALSTACK::matcher)
                .filter(Matcher::matches).map(version -> version.group(1)).findFirst().orElse("");
    }

    private static Set<String> all(List<TestRun> tests, String key) {
        return tests.stream().flatMap(test -> test.entries(key).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(Set<String> values) {
        return values.stream().findFirst().orElse("");
    }
}
