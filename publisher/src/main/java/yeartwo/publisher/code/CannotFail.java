package yeartwo.publisher.code;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** Finds assertions that no change of the published code could make a test fail by. */
final class CannotFail extends FaultScan {

    private static final Pattern FUTURES = Pattern
            .compile("^(java\\.util\\.List<)?java\\.util\\.concurrent\\.\\w*Future\\b");

    private static final String UNHEARD = "nobody looks at what this answers; hold it against what you expect";

    private final Predicate<String> published;
    private final Set<Tree> onlyRun = new HashSet<>();

    private CannotFail(CompilationUnitTree unit, Trees trees, Predicate<String> published) {
        super(unit, trees);
        this.published = published;
    }

    /**
     * What is wrong in a source of tests, by its line, from 1.
     *
     * @param published whether a class of this name is published
     */
    static Map<Integer, String> in(CompilationUnitTree unit, Trees trees, Predicate<String> published) {
        return new CannotFail(unit, trees, published).faults();
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        String method = name(getCurrentPath());
        if (AssertionNames.asksSoftly(method) && tree.getArguments().get(0) instanceof LambdaExpressionTree lambda
                && !lambda.getBody().toString().contains(lambda.getParameters().get(0).getName())) {
            found(end(tree), "this lambda asserts nothing");
        }
        if (AssertionNames.isTrueOfNothing(method)
                && (new Around(getCurrentPath(), trees).isAsserted()
                        || getCurrentPath().getParentPath().getLeaf() instanceof VariableTree)) {
            found(end(tree), "this is true of no elements at all; hand the elements to assertThat");
        }
        if (AssertionNames.wantsNothingThrown(method) && isDropped()) {
            onlyRun.addAll(tree.getArguments());
            onlyRun.addAll(Trivial.begun(tree).getArguments());
        }
        if (AssertionNames.asserts(method)) {
            if (method.matches("org\\.(assertj|junit|awaitility)\\..*") && !AssertionNames.fails(method)) {
                new Trivial(trees, published).why(getCurrentPath()).ifPresent(text -> found(end(tree), text));
            }
            if (isInAThreadOfItsOwn()) {
                found(end(tree),
                        "this fails in a thread where nobody hears of it; return what it looks at, as "
                                + "with inParallel");
            }
        }
        return super.visitMethodInvocation(tree, none);
    }

    private boolean isDropped() {
        Tree around = getCurrentPath().getParentPath().getLeaf();
        return around instanceof ExpressionStatementTree || around instanceof LambdaExpressionTree;
    }

    /** Of a lambda that is only run, nobody hears what published code answers, or what is made of that. */
    private void checkDropped(Tree made) {
        TreePath path = new TreePath(getCurrentPath(), made);
        if (new Around(path, trees).lambda().map(TreePath::getLeaf).filter(onlyRun::contains).isEmpty()) {
            return;
        }
        while (path.getLeaf() instanceof MethodInvocationTree call) {
            if (answers(path)) {
                found(end(call), UNHEARD);
            }
            path = new TreePath(path, call.getMethodSelect() instanceof MemberSelectTree select
                    ? select.getExpression()
                    : call.getMethodSelect());
        }
    }

    /** Whether what is called, or referred to, is published and answers something. */
    private boolean answers(TreePath path) {
        return trees.getElement(path) instanceof ExecutableElement called
                && called.getReturnType().getKind() != TypeKind.VOID
                && published.test(called.getEnclosingElement().toString());
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void none) {
        if (onlyRun.contains(tree) && answers(getCurrentPath())) {
            found(tree, UNHEARD);
        }
        return super.visitMemberReference(tree, none);
    }

    /** What fails in another thread is kept for whoever asks. */
    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, Void none) {
        checkDropped(tree.getExpression());
        TypeMirror made = trees.getTypeMirror(new TreePath(getCurrentPath(), tree.getExpression()));
        if (tree.getExpression() instanceof MethodInvocationTree && FUTURES.matcher(made.toString()).find()) {
            found(tree,
                    "nobody asks what became of this, so it may fail unheard; call get() of each Future");
        }
        return super.visitExpressionStatement(tree, none);
    }

    /** Of several statements the first one may throw, and the others never run. */
    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
        checkDropped(tree.getBody());
        if (getCurrentPath().getParentPath().getLeaf() instanceof MethodInvocationTree
                && AssertionNames.catchesWhatIsThrown(name(getCurrentPath().getParentPath()))
                && tree.getBody() instanceof BlockTree block && block.getStatements().size() > 1) {
            found(tree,
                    "any of these statements may be the one that throws; leave one here, and put the others before");
        }
        return super.visitLambdaExpression(tree, none);
    }

    private boolean isInAThreadOfItsOwn() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof LambdaExpressionTree
                    && AssertionNames.isAThreadOfItsOwn(name(path.getParentPath()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void none) {
        checkSoft(new TreePath(getCurrentPath(), tree.getIdentifier()), tree);
        return super.visitNewClass(tree, none);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
        if (tree.getType() != null && !(getCurrentPath().getParentPath().getLeaf() instanceof LambdaExpressionTree)) {
            checkSoft(new TreePath(getCurrentPath(), tree.getType()), tree);
        }
        return super.visitVariable(tree, none);
    }

    private void checkSoft(TreePath type, Tree tree) {
        if (Soft.isUnasked(trees.getElement(type), getCurrentPath())) {
            found(tree, "these assertions fail only if "
                    + "somebody asks; SoftAssertions.assertSoftly(all -> …) does");
        }
    }
}
