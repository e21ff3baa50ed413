package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.w3c.dom.Element;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Holds JUnit's report against surefire's of the same run: two programs counted, and a report that was patched, or kept
 * from another run, does not agree with the other one.
 */
final class Surefire {

    private Surefire() {
    }

    static void check(Sources sources, Collection<TestRun> tests, Problems problems) throws IOException {
        Map<String, String> surefire = new TreeMap<>();
        for (Path file : Sources.files(sources.surefire(), ".xml")) {
            Element suite = Xml.read(file, sources.place(file), problems).getDocumentElement();
            surefire.put(suite.getAttribute("name"), counts(number(suite, "tests"),
                    number(suite, "failures") + number(suite, "errors"), number(suite, "skipped")));
        }
        Map<String, String> junit = new TreeMap<>();
        tests.stream().map(TestRun::className).distinct().forEach(name -> junit.put(name, counts(tests, name)));
        TreeSet<String> names = new TreeSet<>(surefire.keySet());
        names.addAll(junit.keySet());
        for (String name : names) {
            String there = surefire.getOrDefault(name, "nothing");
            String here = junit.getOrDefault(name, "nothing");
            if (!there.equals(here)) {
                problems.add(Problem.in(sources.place(sources.test(name)), "surefire reports " + there
                        + " of this class, JUnit reports " + here, "run ./mvnw verify again"));
            }
        }
    }

    private static String counts(Collection<TestRun> tests, String name) {
        int all = 0;
        int failed = 0;
        int skipped = 0;
        for (TestRun test : tests) {
            if (test.className().equals(name)) {
                all++;
                failed += test.outcome().equals("FAILED") ? 1 : 0;
                skipped += test.outcome().equals("SKIPPED") || test.outcome().equals("ABORTED") ? 1 : 0;
            }
        }
        return counts(all, failed, skipped);
    }

    private static String counts(int all, int failed, int skipped) {
        return Words.count(all, "test") + " with " + failed + " failed and " + skipped + " skipped";
    }

    private static int number(Element suite, String attribute) {
        String text = suite.getAttribute(attribute);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
