package yeartwo.publisher.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.sun.source.tree.CompilationUnitTree;

/** Reads from the trees of the tests what the record of each run is held against, without the trees. */
record AssertionReader(Sources sources, TestMethods methods) {

    /** What a test asserts. */
    Assertions read(TestMethods.Test test) {
        Map<Integer, String> faults = new TreeMap<>();
        faults.putAll(methods.faults(test.method()));
        List<Assertions.Place> reachable = places(methods.reachable(test.method()));
        methods.unasserted(test.method()).filter(line -> !reachable.isEmpty()).ifPresent(line -> faults.put(test.line(),
                "test '" + test.name() + "' asserts nothing of what it calls last, in line " + line));
        return new Assertions(compiled(test.source()), test.type(), test.name(), test.line(), faults,
                places(methods.own(test)), acts(test), methods.helpers(test.method()).stream()
                        .map(each -> new Assertions.Helper(place(each, test),
                                each.method().getSimpleName().toString(),
                                places(methods.reachable(each.method()))))
                        .toList(),
                reachable);
    }

    private List<Assertions.Place> places(List<TestMethods.Assertion> assertions) {
        return assertions.stream().map(each -> new Assertions.Place(compiled(each.source()),
                new Syntax.Span(each.first(), each.last()),
                each.inLambda() ? methods.lambdas(each.source(), each.last()) : 0,
                each.held().stream().map(span -> new Assertions.Held(span,
                        span.first() == span.last() ? methods.lambdas(each.source(), span.first()) : 1)).toList()))
                .distinct().toList();
    }

    private List<Assertions.Place> acts(TestMethods.Test test) {
        return methods.acts(test.method()).stream().map(each -> place(each, test)).distinct().toList();
    }

    private Assertions.Place place(TestMethods.Call call, TestMethods.Test test) {
        return new Assertions.Place(compiled(test.source()), new Syntax.Span(call.line(), call.line()),
                call.inLambda() && call.isTraced() ? methods.lambdas(test.source(), call.line()) : 0, List.of());
    }

    /** The file of a test, as JaCoCo names it. */
    String compiled(CompilationUnitTree test) {
        return Sources.slashes(sources.tests().relativize(Path.of(test.getSourceFile().toUri())));
    }
}
