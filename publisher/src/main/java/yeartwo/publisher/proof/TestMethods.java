package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** Finds the tests in sources, and what they assert: themselves, and by methods of theirs. */
final class TestMethods {

    /** On every annotation that makes a test of a method, directly or by another annotation. */
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

    private static final Pattern ASSERTS = Pattern
            .compile(
                    "(org\\.assertj|org\\.junit\\.jupiter\\.api\\.Assertions|org\\.awaitility|yeartwo\\.evidence)\\b.*");

    /** What only prepares an assertion, or only catches: with nothing after it, nothing is held against anything. */
    private static final Pattern PREPARES = Pattern
            .compile("assertThat|assertThatCode|assertThat\\w*Exception\\w*|catch\\w+|as|describedAs|extracting");

    private static final Pattern THROWS = Pattern
            .compile("assertThatThrownBy|assertThatExceptionOfType|isThrownBy|assertThrows\\w*|catchThrowable\\w*");

    private final Trees trees;
    private final List<Test> tests = new ArrayList<>();
    private final Map<Element, List<Assertion>> asserted = new HashMap<>();
    private final Map<Element, Set<Element>> called = new HashMap<>();

    /** The lines of an assertion, from 1, in a source; a lambda's may stand on a line of which another part runs. */
    record Assertion(CompilationUnitTree source, int first, int last, boolean inLambda) {
    }

    /** A test: its source, its name, the line on which it is declared. */
    record Test(CompilationUnitTree source, String name, int line, Element method) {
    }

    /** @param units the sources of the tests, attributed */
    TestMethods(List<CompilationUnitTree> units, Trees trees) {
        this.trees = trees;
        units.forEach(unit -> new Scan(unit).scan(unit, null));
    }

    List<Test> all() {
        return tests;
    }

    /** The assertions that stand in a test itself. */
    List<Assertion> own(Test test) {
        return asserted.getOrDefault(test.method(), List.of());
    }

    /** The assertions of a test, and of the methods that it calls. */
    List<Assertion> reachable(Test test) {
        return reachable(test.method(), new HashSet<>()).toList();
    }

    private Stream<Assertion> reachable(Element method, Set<Element> seen) {
        return seen.add(method)
                ? Stream.concat(asserted.getOrDefault(method, List.of()).stream(),
                        called.getOrDefault(method, Set.of()).stream().flatMap(each -> reachable(each, seen)))
                : Stream.of();
    }

    private static boolean isAssertion(Element called) {
        return ASSERTS.matcher(called.getEnclosingElement().toString()).matches()
                && !PREPARES.matcher(called.getSimpleName()).matches();
    }

    private static boolean isTest(Element element, Set<Element> seen) {
        return element.getAnnotationMirrors().stream().map(AnnotationMirror::getAnnotationType)
                .anyMatch(type -> type.toString().equals(TESTABLE)
                        || seen.add(type.asElement()) && isTest(type.asElement(), seen));
    }

    private final class Scan extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private List<Assertion> asserts = new ArrayList<>();
        private Set<Element> calls = new HashSet<>();

        Scan(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            List<Assertion> outerAsserts = asserts;
            Set<Element> outerCalls = calls;
            asserts = new ArrayList<>();
            calls = new HashSet<>();
            super.visitMethod(tree, none);
            Element method = trees.getElement(getCurrentPath());
            asserted.put(method, asserts);
            called.put(method, calls);
            asserts = outerAsserts;
            calls = outerCalls;
            if (isTest(method, new HashSet<>())) {
                tests.add(new Test(unit, tree.getName().toString(),
                        line(trees.getSourcePositions().getStartPosition(unit, tree.getReturnType())), method));
            }
            return none;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            Element method = trees.getElement(getCurrentPath());
            if (method != null && isAssertion(method)) {
                if (!isToThrow()) {
                    asserts.add(assertion(tree));
                }
            } else if (method != null) {
                calls.add(method);
            }
            return super.visitMethodInvocation(tree, none);
        }

        private Assertion assertion(Tree tree) {
            return new Assertion(unit, line(trees.getSourcePositions().getStartPosition(unit, tree)),
                    line(trees.getSourcePositions().getEndPosition(unit, tree)), isInLambda());
        }

        private boolean isInLambda() {
            return lambda().isPresent();
        }

        /** The innermost one around, of the same method. */
        private Optional<TreePath> lambda() {
            TreePath path = getCurrentPath();
            while (path.getLeaf().getKind() != Tree.Kind.METHOD && path.getParentPath() != null) {
                if (path.getLeaf().getKind() == Tree.Kind.LAMBDA_EXPRESSION) {
                    return Optional.of(path);
                }
                path = path.getParentPath();
            }
            return Optional.empty();
        }

        /** Of what is expected to throw, JaCoCo sees nothing, and what catches it is the assertion. */
        private boolean isToThrow() {
            return lambda().map(TreePath::getParentPath).map(trees::getElement)
                    .filter(taker -> THROWS.matcher(taker.getSimpleName()).matches()).isPresent();
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
