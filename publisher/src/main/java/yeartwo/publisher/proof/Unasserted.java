package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.lang.model.element.Element;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** Finds the tests that assert nothing, neither themselves nor by a method of theirs: they pass whatever the code does. */
final class Unasserted {

    private static final Pattern TEST = Pattern.compile("@(\\w+\\.)*\\w*Test(\\(.*\\))?", Pattern.DOTALL);
    private static final Pattern ASSERTS = Pattern
            .compile(
                    "(org\\.assertj|org\\.junit\\.jupiter\\.api\\.Assertions|org\\.awaitility|yeartwo\\.evidence)\\b.*");

    /** What only prepares an assertion, or only catches: with nothing after it, nothing is held against anything. */
    private static final Pattern PREPARES = Pattern
            .compile("assertThat|assertThatCode|assertThat\\w*Exception\\w*|catch\\w+|as|describedAs|extracting");

    private final Trees trees;
    private final List<Test> tests = new ArrayList<>();
    private final Map<Element, Set<Element>> calls = new HashMap<>();

    /** A test: its source, its name, the line on which it is declared. */
    record Test(CompilationUnitTree source, String name, int line, Element method) {
    }

    /** @param units the sources of the tests, attributed */
    Unasserted(List<CompilationUnitTree> units, Trees trees) {
        this.trees = trees;
        units.forEach(unit -> new Scan(unit).scan(unit, null));
    }

    List<Test> find() {
        return tests.stream().filter(test -> !asserts(test.method(), new HashSet<>())).toList();
    }

    private boolean asserts(Element method, Set<Element> seen) {
        return seen.add(method) && calls.getOrDefault(method, Set.of()).stream().anyMatch(
                called -> isAssertion(called) || asserts(called, seen));
    }

    private static boolean isAssertion(Element called) {
        return ASSERTS.matcher(called.getEnclosingElement().toString()).matches()
                && !PREPARES.matcher(called.getSimpleName()).matches();
    }

    private final class Scan extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private Set<Element> called = new HashSet<>();

        Scan(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            Set<Element> outer = called;
            called = new HashSet<>();
            super.visitMethod(tree, none);
            Element method = trees.getElement(getCurrentPath());
            calls.put(method, called);
            called = outer;
            if (tree.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> TEST.matcher(each.toString()).matches())) {
                long place = trees.getSourcePositions().getStartPosition(unit, tree.getReturnType());
                tests.add(new Test(unit, tree.getName().toString(), (int) unit.getLineMap().getLineNumber(place),
                        method));
            }
            return none;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            Element method = trees.getElement(getCurrentPath());
            if (method != null) {
                called.add(method);
            }
            return super.visitMethodInvocation(tree, none);
        }
    }
}
