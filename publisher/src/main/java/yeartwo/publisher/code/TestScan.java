package yeartwo.publisher.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.element.Element;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import yeartwo.publisher.code.TestMethods.Assertion;
import yeartwo.publisher.code.TestMethods.Body;
import yeartwo.publisher.code.TestMethods.Call;
import yeartwo.publisher.code.TestMethods.Test;
import yeartwo.publisher.code.TestMethods.Wanted;

/** Comes by the methods of a source of tests: what each asserts, and what it calls. */
final class TestScan extends TreePathScanner<Void, Void> {

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Unused unused;
    private final TestMethods methods;
    private Body body;

    /** @param methods takes what is found */
    TestScan(CompilationUnitTree unit, Trees trees, Unused unused, TestMethods methods) {
        this.unit = unit;
        this.trees = trees;
        this.unused = unused;
        this.methods = methods;
        this.body = new Body(unit, 1);
    }

    /** What stands in no method, such as the first value of a field, is called too. */
    @Override
    public Void visitCompilationUnit(CompilationUnitTree tree, Void none) {
        super.visitCompilationUnit(tree, none);
        methods.outside(body);
        return none;
    }

    /** What an annotation names, such as the source of arguments, is called by JUnit. */
    @Override
    public Void visitAnnotation(AnnotationTree tree, Void none) {
        NAME.matcher(tree.toString()).results().forEach(name -> methods.named(name.group(1)));
        return super.visitAnnotation(tree, none);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        Body outer = body;
        Element method = trees.getElement(getCurrentPath());
        int line = line(start(tree.getReturnType() == null ? tree : tree.getReturnType()));
        body = new Body(unit, line);
        super.visitMethod(tree, none);
        methods.found(method, body);
        if (TestAnnotations.makeATest(method)) {
            methods.found(new Test(unit, tree.getName().toString(), line, method));
            body.unread()
                    .forEach((place, name) -> body.faults().putIfAbsent(place, "test '" + tree.getName() + "' reads '"
                            + name + "' nowhere, so nothing depends on it"));
            if (TestAnnotations.makeAFactory(method)) {
                body.faults().put(line,
                        "no record tells the tests of a @TestFactory apart, so they prove nothing; write a "
                                + "@ParameterizedTest");
            }
        }
        body = outer;
        return none;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        Element method = trees.getElement(getCurrentPath());
        if (method == null) {
            return super.visitMethodInvocation(tree, none);
        }
        if (!AssertionNames.asserts(AssertionNames.of(method)) || isSoft(getCurrentPath())) {
            body.calls().add(call(method, tree));
        } else if (around().isAmongWhatThrows()) {
            body.faults().put(line(end(tree.getMethodSelect())),
                    "this is not reached when what stands before it throws; put it after");
        } else if (!around().isToThrow()) {
            assertion(method, tree);
        }
        return super.visitMethodInvocation(tree, none);
    }

    private void assertion(Element method, MethodInvocationTree tree) {
        int line = line(end(tree.getMethodSelect())); // what it is called on may run, and it not
        boolean fails = AssertionNames.fails(AssertionNames.of(method)); // and is there to be not reached, in a method that ran
        body.asserts()
                .add(new Assertion(unit, fails ? body.line() : line,
                        fails ? line(end(around().innermost(Tree.Kind.METHOD))) : line,
                        !fails && around().lambda().isPresent(),
                        end(tree), around().until(), held(method, tree)));
        if (AssertionNames.wantsAssertions(method.getSimpleName().toString())) {
            lambdas(tree).forEach(each -> body.wanted().put(start(each), new Wanted(line(start(each)), end(each))));
        }
    }

    private Stream<LambdaExpressionTree> lambdas(MethodInvocationTree tree) {
        return tree.getArguments().stream().filter(LambdaExpressionTree.class::isInstance)
                .map(LambdaExpressionTree.class::cast);
    }

    /** The lines of the lambdas that an assertion hands what it looks at. */
    private List<Syntax.Span> held(Element assertion, MethodInvocationTree tree) {
        return AssertionNames.callsWhatItIsHanded(AssertionNames.of(assertion))
                ? lambdas(tree).map(each -> new Syntax.Span(line(start(each)), line(end(each)))).toList()
                : List.of();
    }

    /** Of a lambda that begins and ends on a line. */
    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
        Tree made = tree.getBody();
        if (line(start(made)) == line(end(made)) && !around().isToThrow()) {
            methods.oneLine(unit, line(start(made)));
        }
        if (made instanceof MethodInvocationTree) {
            checkBegun(new TreePath(getCurrentPath(), made));
        }
        return super.visitLambdaExpression(tree, none);
    }

    /** An extension of JUnit's may be a lambda, or a reference to a method. */
    @Override
    public Void visitVariable(VariableTree tree, Void none) {
        Element variable = trees.getElement(getCurrentPath());
        unused.name(getCurrentPath()).ifPresent(name -> body.unread().put(line(start(tree)), name));
        if (variable == null || !BesideTests.isAnExtension(variable.asType())) {
            return super.visitVariable(tree, none);
        }
        Body outer = body;
        body = new Body(unit, line(start(tree.getType() == null ? tree : tree.getType())));
        super.visitVariable(tree, none);
        methods.found(variable, body);
        body = outer;
        return none;
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, Void none) {
        if (tree.getExpression() instanceof MethodInvocationTree) {
            checkBegun(new TreePath(getCurrentPath(), tree.getExpression()));
        }
        return super.visitExpressionStatement(tree, none);
    }

    private void checkBegun(TreePath call) {
        Element method = trees.getElement(call);
        if (method != null && AssertionNames.onlyBegins(AssertionNames.of(method))
                && !new Around(call, trees).isToThrow()) {
            body.faults().put(line(start(call.getLeaf())), "this begins an assertion and asserts nothing");
        }
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void none) {
        Optional.ofNullable(trees.getElement(getCurrentPath()))
                .ifPresent(method -> body.calls().add(call(method, tree)));
        return super.visitMemberReference(tree, none);
    }

    private Call call(Element method, Tree tree) {
        return new Call(method, line(start(tree)), around().lambda().isPresent(), !around().mayThrow(),
                tree instanceof MemberReferenceTree,
                around().isFinally() ? 0 : end(tree), around().until());
    }

    /** Whether a chain of calls begins with an assertion that fails nothing by itself. */
    private boolean isSoft(TreePath path) {
        boolean begins = Optional.ofNullable(trees.getElement(path))
                .filter(method -> AssertionNames.isSoft(AssertionNames.of(method))).isPresent();
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

    private Around around() {
        return new Around(getCurrentPath(), trees);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }
}
