package yeartwo.publisher.code;

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
import java.util.stream.LongStream;
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
    private final Set<Element> called = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<CompilationUnitTree, Map<Integer, Integer>> oneLine = new HashMap<>();

    /**
     * What stands in a method, declared on a line of a source.
     *
     * @param unread what it declares and nobody reads, by line
     * @param faults what is wrong with it by its text alone, by line
     */
    record Body(CompilationUnitTree source, int line, List<Assertion> asserts, List<Call> calls,
            Map<Long, Wanted> wanted, Map<Integer, String> unread, Map<Integer, String> faults) {

        Body(CompilationUnitTree source, int line) {
            this(source, line, new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new TreeMap<>(),
                    new TreeMap<>());
        }
    }

    /** A lambda that has to assert something: its line, and where it ends. */
    record Wanted(int line, long end) {
    }

    /**
     * An assertion: its lines, from 1, in a source; a lambda's may stand on a line of which another part runs.
     *
     * @param end where it ends
     * @param until where it has run at the latest
     * @param held the lines of the lambdas that it holds against what it looks at
     */
    record Assertion(CompilationUnitTree source, int first, int last, boolean inLambda, long end, long until,
            List<Syntax.Span> held) {
    }

    /**
     * A call of another method.
     *
     * @param isTraced whether JaCoCo sees its line if it ran, as it does of whatever throws nothing
     * @param isReference whether it is only named, and called by whoever is handed it
     * @param end where it ends, 0 when it only tidies up
     * @param until where it has run at the latest
     */
    record Call(Element method, int line, boolean inLambda, boolean isTraced, boolean isReference, long end,
            long until) {
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
        Unused unused = new Unused(trees, new Asking(units, trees));
        units.forEach(unit -> {
            new TestScan(unit, trees, unused, this).scan(unit, null);
            Typed.lines(unit, units, trees)
                    .forEach(line -> found(new Fault(unit, line, "this output is typed, not printed")));
            CannotFail.in(unit, trees, published).forEach((line, text) -> found(new Fault(unit, line, text)));
            AnyException.in(unit, trees, published).forEach((line, text) -> found(new Fault(unit, line, text)));
            HandMade.inTests(unit, trees).forEach((line, text) -> found(new Fault(unit, line, text)));
        });
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

    void found(Fault fault) {
        faults.add(fault);
    }

    /** Takes a name that stands in an annotation. */
    void named(String name) {
        named.add(name);
    }

    /** Takes the line on which a lambda begins and ends. */
    void oneLine(CompilationUnitTree source, int line) {
        oneLine.computeIfAbsent(source, any -> new HashMap<>()).merge(line, 1, Integer::sum);
    }

    /** How many lambdas that ought to run have to be entered on a line, if one of them stands there. */
    int lambdas(CompilationUnitTree source, int line) {
        return oneLine.getOrDefault(source, Map.of()).getOrDefault(line, 1);
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
    Optional<Integer> unasserted(Element test) {
        long asserted = Stream.concat(asserts(test).map(Assertion::until), helpers(test).stream().map(Call::until))
                .max(Comparator.naturalOrder()).orElse(0L);
        return calls(test).filter(each -> each.end() > asserted && isPublished(each.method()))
                .filter(each -> !each.method().getSimpleName().contentEquals("close"))
                .max(Comparator.comparing(Call::end)).map(Call::line);
    }

    /** Whether a method is published, or calls one that is, itself or by others. */
    boolean isPublished(Element method) {
        return isPublished(method, new HashSet<>());
    }

    private boolean isPublished(Element method, Set<Element> seen) {
        return seen.add(method) && (published.test(outermost(method).toString())
                || calls(method).anyMatch(each -> isPublished(each.method(), seen)));
    }

    private static Element outermost(Element element) {
        Element around = element.getEnclosingElement();
        return around == null || around.getKind() == ElementKind.PACKAGE ? element : outermost(around);
    }

    /** What is wrong with a method by its text alone, by line. */
    Map<Integer, String> faults(Element method) {
        Map<Integer, String> all = new TreeMap<>(bodies.get(method).faults());
        bodies.get(method).wanted().forEach((start, lambda) -> {
            LongStream ends = LongStream.concat(asserts(method).mapToLong(Assertion::end),
                    helpers(method).stream().mapToLong(Call::end));
            if (ends.noneMatch(end -> start < end && end <= lambda.end())) {
                all.put(lambda.line(), "this lambda asserts nothing; what it returns is not looked at");
            }
        });
        helpers(method).stream().filter(Call::isReference).forEach(each -> all.put(each.line(),
                "a method reference leaves no trace of being called; write a lambda"));
        return all;
    }

    /** The calls by which a test comes to published code, of those that leave a trace. */
    List<Call> acts(Element test) {
        return calls(test).filter(each -> each.isTraced() && isPublished(each.method())).toList();
    }

    /** The methods that a test calls, of those in these sources, that assert something. */
    List<Call> helpers(Element test) {
        return calls(test).filter(each -> !reachable(each.method()).isEmpty()).toList();
    }

    /** What stands in the methods that are no tests. */
    Map<Element, Body> others() {
        Map<Element, Body> others = new HashMap<>(bodies);
        tests.forEach(test -> others.remove(test.method()));
        return others;
    }

    /** What is wrong by its text alone, in no method in particular. */
    List<Fault> faultsAnywhere() {
        return faults;
    }

    /** Whether a method stands where it may be called from: a call of it, or its name in an annotation. */
    boolean isCalled(Element method) {
        return called.contains(method) || named.contains(method.getSimpleName().toString());
    }

    /** Something that is wrong, by its place. */
    record Fault(CompilationUnitTree source, int line, String text) {
    }
}
