package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;

/** Finds the tests in sources, and what they assert: themselves, and by methods of theirs. */
final class TestMethods {

    private final Predicate<String> published;
    private final List<Test> tests = new ArrayList<>();
    private final Map<Element, Body> bodies = new HashMap<>();

    /** What stands in a method; what is wrong with it by its text alone, by line. */
    record Body(List<Assertion> asserts, List<Call> calls, Map<Integer, String> faults) {

        Body() {
            this(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        }
    }

    /** The lines of an assertion, from 1, in a source; a lambda's may stand on a line of which another part runs. */
    record Assertion(CompilationUnitTree source, int first, int last, boolean inLambda, long end) {
    }

    /** A call of another method, and where it ends; what stands in a lambda may run later. */
    record Call(Element method, int line, boolean inLambda, long end) {
    }

    /** A test: its source, its name, the line on which it is declared. */
    record Test(CompilationUnitTree source, String name, int line, Element method) {

        /** The class that it stands in, as the language names it. */
        String type() {
            return method.getEnclosingElement().toString();
        }
    }

    /**
     * @param units the sources of the tests, attributed
     * @param published whether a class of this name is published
     */
    TestMethods(List<CompilationUnitTree> units, Trees trees, Predicate<String> published) {
        this.published = published;
        units.forEach(unit -> new TestScan(unit, trees, this).scan(unit, null));
    }

    List<Test> all() {
        return tests;
    }

    void found(Test test) {
        tests.add(test);
    }

    void found(Element method, Body body) {
        bodies.put(method, body);
    }

    /** The assertions that stand in a test itself. */
    List<Assertion> own(Test test) {
        return body(test.method()).asserts();
    }

    /** Of a method that is not in these sources nothing is known. */
    private Body body(Element method) {
        return bodies.getOrDefault(method, new Body());
    }

    /** The assertions of a test, and of the methods that it calls. */
    List<Assertion> reachable(Test test) {
        return reachable(test.method(), new HashSet<>()).toList();
    }

    private Stream<Assertion> reachable(Element method, Set<Element> seen) {
        return seen.add(method)
                ? Stream.concat(body(method).asserts().stream(),
                        body(method).calls().stream().flatMap(each -> reachable(each.method(), seen)))
                : Stream.of();
    }

    /** The last line of a test on which it calls published code, if no assertion ends there or after it. */
    Optional<Integer> unasserted(Test test) {
        List<Call> calls = body(test.method()).calls();
        long asserts = Stream.concat(
                own(test).stream().map(each -> each.inLambda() ? Long.MAX_VALUE : each.end()),
                calls.stream().filter(each -> reachable(each.method(), new HashSet<>()).findAny().isPresent())
                        .map(each -> each.inLambda() ? Long.MAX_VALUE : each.end()))
                .max(Comparator.naturalOrder()).orElse(0L);
        return calls.stream().filter(each -> each.end() > asserts && isPublished(each.method(), new HashSet<>()))
                .max(Comparator.comparing(Call::end)).map(Call::line);
    }

    private boolean isPublished(Element method, Set<Element> seen) {
        return seen.add(method) && (published.test(outermost(method).toString())
                || body(method).calls().stream().anyMatch(each -> isPublished(each.method(), seen)));
    }

    private static Element outermost(Element element) {
        Element around = element.getEnclosingElement();
        return around == null || around.getKind() == ElementKind.PACKAGE ? element : outermost(around);
    }

    /** What is wrong with a test by its text alone, by line. */
    Map<Integer, String> faults(Test test) {
        return body(test.method()).faults();
    }
}
