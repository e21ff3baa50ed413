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

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
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

    private final Trees trees;
    private final Predicate<String> published;
    private final List<Test> tests = new ArrayList<>();
    private final Map<Element, Body> bodies = new HashMap<>();

    /** What stands in a method; what is wrong with it by its text alone, by line. */
    private record Body(List<Assertion> asserts, List<Call> calls, Map<Integer, String> faults) {

        Body() {
            this(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        }
    }

    /** The lines of an assertion, from 1, in a source; a lambda's may stand on a line of which another part runs. */
    record Assertion(CompilationUnitTree source, int first, int last, boolean inLambda, long end) {
    }

    /** A call of another method, and where it ends; what stands in a lambda may run later. */
    private record Call(Element method, int line, boolean inLambda, long end) {
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
        this.trees = trees;
        this.published = published;
        units.forEach(unit -> new Scan(unit).scan(unit, null));
    }

    List<Test> all() {
        return tests;
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

    private static String name(Element method) {
        return method.getEnclosingElement() + "." + method.getSimpleName();
    }

    private static boolean isTest(Element element, Set<Element> seen) {
        return element.getAnnotationMirrors().stream().map(AnnotationMirror::getAnnotationType)
                .anyMatch(type -> type.toString().equals(TESTABLE)
                        || seen.add(type.asElement()) && isTest(type.asElement(), seen));
    }

    private final class Scan extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private Body body = new Body();

        Scan(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            Body outer = body;
            body = new Body();
            super.visitMethod(tree, none);
            Element method = trees.getElement(getCurrentPath());
            bodies.put(method, body);
            body = outer;
            if (isTest(method, new HashSet<>())) {
                tests.add(new Test(unit, tree.getName().toString(),
                        line(start(tree.getReturnType())), method));
            }
            return none;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            Element method = trees.getElement(getCurrentPath());
            if (method == null) {
                return super.visitMethodInvocation(tree, none);
            }
            if (AssertionNames.comparesOutput(name(method)) && new Constants(trees)
                    .isConstant(new TreePath(getCurrentPath(), tree.getArguments().get(1))) && !isToThrow()) {
                body.faults().put(line(start(tree)), "this output is typed, not printed");
            }
            if (!AssertionNames.asserts(name(method)) || isSoft(getCurrentPath())) {
                body.calls().add(call(method, tree));
            } else if (!isToThrow()) {
                int line = line(end(tree.getMethodSelect())); // what it is called on may run, and it not
                body.asserts().add(new Assertion(unit, line, line, lambda().isPresent(), end(tree)));
            }
            return super.visitMethodInvocation(tree, none);
        }

        @Override
        public Void visitExpressionStatement(ExpressionStatementTree tree, Void none) {
            Element method = trees.getElement(new TreePath(getCurrentPath(), tree.getExpression()));
            if (tree.getExpression() instanceof MethodInvocationTree && method != null
                    && AssertionNames.onlyBegins(name(method)) && !isToThrow()) {
                body.faults().put(line(start(tree)), "this begins an assertion and asserts nothing");
            }
            return super.visitExpressionStatement(tree, none);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void none) {
            Optional.ofNullable(trees.getElement(getCurrentPath()))
                    .ifPresent(method -> body.calls().add(call(method, tree)));
            return super.visitMemberReference(tree, none);
        }

        private Call call(Element method, Tree tree) {
            return new Call(method, line(start(tree)), lambda().isPresent(), end(tree));
        }

        /** Whether a chain of calls begins with an assertion that fails nothing by itself. */
        private boolean isSoft(TreePath path) {
            boolean begins = Optional.ofNullable(trees.getElement(path))
                    .filter(method -> AssertionNames.isSoft(name(method))).isPresent();
            return begins
                    || ((MethodInvocationTree) path.getLeaf()).getMethodSelect() instanceof MemberSelectTree select
                            && select.getExpression() instanceof MethodInvocationTree before
                            && isSoft(new TreePath(new TreePath(path, select), before));
        }

        private long start(Tree tree) {
            return trees.getSourcePositions().getStartPosition(unit, tree);
        }

        private long end(Tree tree) {
            return trees.getSourcePositions().getEndPosition(unit, tree);
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
                    .filter(taker -> AssertionNames.expectsToThrow(taker.getSimpleName().toString())).isPresent();
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
