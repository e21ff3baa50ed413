package yeartwo.publisher.proof;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

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
import yeartwo.publisher.proof.TestMethods.Assertion;
import yeartwo.publisher.proof.TestMethods.Body;
import yeartwo.publisher.proof.TestMethods.Call;
import yeartwo.publisher.proof.TestMethods.Test;

/** Comes by the methods of a source of tests: what each asserts, and what it calls. */
final class TestScan extends TreePathScanner<Void, Void> {

    /** On every annotation that makes a test of a method, directly or by another annotation. */
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final TestMethods methods;
    private Body body = new Body();

    /** @param methods takes what is found */
    TestScan(CompilationUnitTree unit, Trees trees, TestMethods methods) {
        this.unit = unit;
        this.trees = trees;
        this.methods = methods;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        Body outer = body;
        body = new Body();
        super.visitMethod(tree, none);
        Element method = trees.getElement(getCurrentPath());
        methods.found(method, body);
        body = outer;
        if (isTest(method, new HashSet<>())) {
            methods.found(new Test(unit, tree.getName().toString(),
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

    private static String name(Element method) {
        return method.getEnclosingElement() + "." + method.getSimpleName();
    }

    private static boolean isTest(Element element, Set<Element> seen) {
        return element.getAnnotationMirrors().stream().map(AnnotationMirror::getAnnotationType)
                .anyMatch(type -> type.toString().equals(TESTABLE)
                        || seen.add(type.asElement()) && isTest(type.asElement(), seen));
    }
}
