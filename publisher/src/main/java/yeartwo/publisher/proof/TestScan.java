package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
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
    private final Typed typed;
    private Body body;
    private List<TreePath> outputs = new ArrayList<>();
    private SortedMap<Long, Integer> soft = new TreeMap<>();

    /** @param methods takes what is found */
    TestScan(CompilationUnitTree unit, Trees trees, TestMethods methods) {
        this.unit = unit;
        this.trees = trees;
        this.methods = methods;
        this.typed = new Typed(trees);
        this.body = new Body(unit, 1);
    }

    /** What stands in no method, such as the first value of a field, is called too. */
    @Override
    public Void visitCompilationUnit(CompilationUnitTree tree, Void none) {
        super.visitCompilationUnit(tree, none);
        methods.outside(body);
        return none;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        Body outer = body;
        List<TreePath> outerOutputs = outputs;
        SortedMap<Long, Integer> outerSoft = soft;
        Element method = trees.getElement(getCurrentPath());
        int line = line(start(tree.getReturnType() == null ? tree : tree.getReturnType()));
        body = new Body(unit, line);
        outputs = new ArrayList<>();
        soft = new TreeMap<>();
        super.visitMethod(tree, none);
        outputs.stream().filter(typed::isTyped).forEach(output -> body.faults()
                .put(line(start(output.getLeaf())), "this output is typed, not printed"));
        soft.values().forEach(each -> body.faults().put(each, "this assertion fails only if assertAll asks, after it"));
        methods.found(method, body);
        if (isTest(method, new HashSet<>())) {
            methods.found(new Test(unit, tree.getName().toString(), line, method));
        }
        body = outer;
        outputs = outerOutputs;
        soft = outerSoft;
        return none;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        Element method = trees.getElement(getCurrentPath());
        if (method == null) {
            return super.visitMethodInvocation(tree, none);
        }
        if (AssertionNames.comparesOutput(name(method)) && !isToThrow()) {
            outputs.add(new TreePath(getCurrentPath(), tree.getArguments().get(1)));
        }
        if (AssertionNames.isSoft(name(method)) && !taker().equals(Optional.of("assertSoftly"))) {
            soft.put(end(tree), line(start(tree)));
        }
        if (AssertionNames.asksSoft(name(method))) {
            soft.headMap(end(tree)).clear();
        }
        if (!AssertionNames.asserts(name(method)) || isSoft(getCurrentPath())) {
            body.calls().add(call(method, tree));
        } else if (!isToThrow()) {
            int line = line(end(tree.getMethodSelect())); // what it is called on may run, and it not
            body.asserts().add(new Assertion(unit, line, line, lambda().isPresent(), end(tree), held(method, tree)));
        }
        return super.visitMethodInvocation(tree, none);
    }

    /** The lines of the lambdas that an assertion hands what it looks at. */
    private List<Syntax.Span> held(Element assertion, MethodInvocationTree tree) {
        return AssertionNames.callsWhatItIsHanded(name(assertion))
                ? tree.getArguments().stream().filter(each -> each.getKind() == Tree.Kind.LAMBDA_EXPRESSION)
                        .map(each -> new Syntax.Span(line(start(each)), line(end(each)))).toList()
                : List.of();
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
        if (tree.getInitializer() != null && Typed.isFixed(trees.getTypeMirror(getCurrentPath()))) {
            typed.declared(trees.getElement(getCurrentPath()), new TreePath(getCurrentPath(), tree.getInitializer()));
        }
        return super.visitVariable(tree, none);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void none) {
        typed.assigned(trees.getElement(new TreePath(getCurrentPath(), tree.getVariable())));
        return super.visitAssignment(tree, none);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void none) {
        typed.assigned(trees.getElement(new TreePath(getCurrentPath(), tree.getVariable())));
        return super.visitCompoundAssignment(tree, none);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void none) {
        typed.assigned(trees.getElement(new TreePath(getCurrentPath(), tree.getExpression())));
        return super.visitUnary(tree, none);
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
        return taker().filter(AssertionNames::expectsToThrow).isPresent();
    }

    /** The name of the method that the lambda around is handed to. */
    private Optional<String> taker() {
        return lambda().map(TreePath::getParentPath).map(trees::getElement)
                .map(method -> method.getSimpleName().toString());
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
