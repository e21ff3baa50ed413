package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import yeartwo.publisher.code.Sources;
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
        List<Element> cases = new ArrayList<>();
        for (Path file : Sources.files(sources.snippets().resolve("target/surefire-reports"), ".xml")) {
            NodeList each = Xml.read(file, sources.place(file), problems).getElementsByTagName("testcase");
            IntStream.range(0, each.getLength()).mapToObj(each::item).map(Element.class::cast).forEach(cases::add);
        }
        Map<String, String> surefire = new TreeMap<>();
        cases.stream().collect(Collectors.groupingBy(each -> each.getAttribute("classname")))
                .forEach((name, ofClass) -> surefire.put(name, counts(ofClass.size(),
                        count(ofClass, "failure") + count(ofClass, "error"), count(ofClass, "skipped"))));
        Map<String, String> junit = new TreeMap<>();
        tests.stream().map(TestRun::className).distinct().forEach(name -> junit.put(name, counts(tests, name)));
        TreeSet<String> names = new TreeSet<>(surefire.keySet());
        names.addAll(junit.keySet());
        for (String name : names) {
            String there = surefire.getOrDefault(name, "nothing");
            String here = junit.getOrDefault(name, "nothing");
            if (!Files.exists(sources.test(name))) {
                problems.add(Problem.of("surefire reports tests of '" + name + "', and there is no such class",
                        "was it renamed or deleted? ./mvnw verify runs the others again; a @DisplayName hides the name of a class: take it away"));
            } else if (!there.equals(here)) {
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

    /** How many of the tests hold an element of this name. */
    private static int count(List<Element> tests, String outcome) {
        return (int) tests.stream().filter(test -> test.getElementsByTagName(outcome).getLength() > 0).count();
    }
}
