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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;

/** Finds the tests in sources, and what they assert: themselves, and by methods of theirs. */
final class TestMethods {

    /** What JUnit calls once for all tests of a class, or when a test is over. */
    private static final Set<String> OUTSIDE = Set.of("org.junit.jupiter.api.BeforeAll",
            "org.junit.jupiter.api.AfterAll", "org.junit.jupiter.api.AfterEach");

    private final Predicate<String> published;
    private final List<Test> tests = new ArrayList<>();
    private final Map<Element, Body> bodies = new HashMap<>();
    private final Set<Element> called = new HashSet<>();

    /** What stands in a method, declared on a line of a source; what is wrong with it by its text alone, by line. */
    record Body(CompilationUnitTree source, int line, List<Assertion> asserts, List<Call> calls,
            Map<Integer, String> faults) {

        Body(CompilationUnitTree source, int line) {
            this(source, line, new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        }
    }

    /**
     * An assertion: its lines, from 1, in a source; a lambda's may stand on a line of which another part runs.
     *
     * @param held the lines of the lambdas that it holds against what it looks at
     */
    record Assertion(CompilationUnitTree source, int first, int last, boolean inLambda, long end,
            List<Syntax.Span> held) {
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
        outside(body);
    }

    /** Takes what stands in no method of a source. */
    void outside(Body body) {
        body.calls().forEach(each -> called.add(each.method()));
    }

    /** The assertions that stand in a test itself. */
    List<Assertion> own(Test test) {
        return asserts(test.method()).toList();
    }

    /** Of a method that is not in these sources nothing is known. */
    private Stream<Assertion> asserts(Element method) {
        return Optional.ofNullable(bodies.get(method)).stream().flatMap(body -> body.asserts().stream());
    }

    private Stream<Call> calls(Element method) {
        return Optional.ofNullable(bodies.get(method)).stream().flatMap(body -> body.calls().stream());
    }

    /** The assertions of a test or another method, and of the methods that it calls. */
    List<Assertion> reachable(Element test) {
        return reachable(test, new HashSet<>()).toList();
    }

    private Stream<Assertion> reachable(Element method, Set<Element> seen) {
        return seen.add(method)
                ? Stream.concat(asserts(method), calls(method).flatMap(each -> reachable(each.method(), seen)))
                : Stream.of();
    }

    /** The last line of a test on which it calls published code, if no assertion ends there or after it. */
    Optional<Integer> unasserted(Test test) {
        long asserts = Stream.concat(
                own(test).stream().map(each -> each.inLambda() ? Long.MAX_VALUE : each.end()),
                helpers(test).stream().map(each -> each.inLambda() ? Long.MAX_VALUE : each.end()))
                .max(Comparator.naturalOrder()).orElse(0L);
        return calls(test.method()).filter(each -> each.end() > asserts && isPublished(each.method(), new HashSet<>()))
                .max(Comparator.comparing(Call::end)).map(Call::line);
    }

    private boolean isPublished(Element method, Set<Element> seen) {
        return seen.add(method) && (published.test(outermost(method).toString())
                || calls(method).anyMatch(each -> isPublished(each.method(), seen)));
    }

    private static Element outermost(Element element) {
        Element around = element.getEnclosingElement();
        return around == null || around.getKind() == ElementKind.PACKAGE ? element : outermost(around);
    }

    /** What is wrong with a test by its text alone, by line. */
    Map<Integer, String> faults(Test test) {
        return bodies.get(test.method()).faults();
    }

    /** The methods of a test, of those in these sources, that assert something. */
    List<Call> helpers(Test test) {
        return calls(test.method()).filter(each -> !reachable(each.method()).isEmpty()).toList();
    }

    /** Something that is wrong with a method that is no test. */
    record Fault(CompilationUnitTree source, int line, String text) {
    }

    /** What is wrong with the methods that stand beside tests. */
    List<Fault> faultsBeside() {
        Set<Element> types = tests.stream().map(each -> each.method().getEnclosingElement())
                .collect(Collectors.toSet());
        return bodies.entrySet().stream().filter(each -> types.contains(each.getKey().getEnclosingElement()))
                .flatMap(each -> fault(each.getKey()).stream()
                        .map(text -> new Fault(each.getValue().source(), each.getValue().line(), text)))
                .toList();
    }

    private Optional<String> fault(Element method) {
        List<String> annotations = method.getAnnotationMirrors().stream()
                .map(each -> each.getAnnotationType().toString()).toList();
        if (annotations.stream().anyMatch(OUTSIDE::contains) && isPublished(method, new HashSet<>())) {
            return Optional
                    .of("'" + method.getSimpleName() + "' calls published code where no test asserts what comes of "
                            + "it: once for all, or after the end");
        }
        return annotations.isEmpty() && method.getKind() == ElementKind.METHOD
                && !method.getModifiers().contains(Modifier.STATIC) && !called.contains(method)
                        ? Optional.of("'" + method.getSimpleName()
                                + "' is no test, and no test calls it; give it @Test, or delete it")
                        : Optional.empty();
    }
}
