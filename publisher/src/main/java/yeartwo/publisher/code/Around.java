package yeartwo.publisher.code;

import java.util.Optional;

import javax.lang.model.element.Element;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** What is around a place in a method: lambdas, what they are handed to, blocks that run in any case. */
record Around(TreePath place, Trees trees) {

    /** The innermost lambda, which may be the place itself. */
    Optional<TreePath> lambda() {
        TreePath path = place;
        while (path.getLeaf().getKind() != Tree.Kind.METHOD && path.getParentPath() != null) {
            if (path.getLeaf().getKind() == Tree.Kind.LAMBDA_EXPRESSION) {
                return Optional.of(path);
            }
            path = path.getParentPath();
        }
        return Optional.empty();
    }

    /** What it stands in, of a kind; the whole source, when nothing is. */
    Tree innermost(Tree.Kind kind) {
        TreePath path = place;
        while (path.getLeaf().getKind() != kind && path.getParentPath() != null) {
            path = path.getParentPath();
        }
        return path.getLeaf();
    }

    /** The name of the method that the innermost lambda is handed to. */
    private Optional<String> taker() {
        return lambda().map(TreePath::getParentPath).map(trees::getElement)
                .map(method -> method.getSimpleName().toString());
    }

    /** Of what is expected to throw, JaCoCo sees nothing, and what catches it is the assertion. */
    boolean isToThrow() {
        return taker().filter(AssertionNames::expectsToThrow).isPresent();
    }

    /** Whether an exception that is expected may come from a statement before. */
    boolean isAmongWhatThrows() {
        return taker().filter(AssertionNames::catches).isPresent()
                && ((LambdaExpressionTree) lambda().orElseThrow().getLeaf()).getBody() instanceof BlockTree block
                && block.getStatements().size() > 1;
    }

    /** Where it has run at the latest: a lambda kept in a variable runs whenever somebody calls it. */
    long until() {
        CompilationUnitTree unit = place.getCompilationUnit();
        long until = trees.getSourcePositions().getEndPosition(unit, place.getLeaf());
        Optional<TreePath> lambda = lambda();
        while (lambda.isPresent()) {
            TreePath taker = lambda.get().getParentPath();
            if (!(taker.getLeaf() instanceof MethodInvocationTree)) {
                return Long.MAX_VALUE;
            }
            until = trees.getSourcePositions().getEndPosition(unit, taker.getLeaf());
            lambda = new Around(taker, trees).lambda();
        }
        return until;
    }

    /** Whether somebody may be there to take what it throws: a catch, or whoever calls the lambda that it stands in. */
    boolean mayThrow() {
        for (TreePath path = place; path.getParentPath() != null; path = path.getParentPath()) {
            Tree outer = path.getParentPath().getLeaf();
            if (outer instanceof TryTree tried && path.getLeaf() == tried.getBlock() && !tried.getCatches().isEmpty()
                    || path.getLeaf() instanceof LambdaExpressionTree && !isOfJava(path.getParentPath())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfJava(TreePath taker) {
        Element method = trees.getElement(taker);
        return method != null && method.getEnclosingElement().toString().startsWith("java.");
    }

    /** Whether it stands, outside of a lambda, in what an assertion is handed. */
    boolean isAsserted() {
        TreePath path = place.getParentPath();
        while (path != null && !(path.getLeaf() instanceof LambdaExpressionTree)) {
            if (path.getLeaf() instanceof MethodInvocationTree
                    && (AssertionNames.asserts(name(path)) || AssertionNames.onlyBegins(name(path)))) {
                return true;
            }
            path = path.getParentPath();
        }
        return false;
    }

    private String name(TreePath call) {
        return AssertionNames.of(trees.getElement(call));
    }

    /** Whether it runs in any case, to tidy up. */
    boolean isFinally() {
        for (TreePath path = place; path.getParentPath() != null; path = path.getParentPath()) {
            if (path.getParentPath().getLeaf() instanceof TryTree outer
                    && path.getLeaf() == outer.getFinallyBlock()) {
                return true;
            }
        }
        return false;
    }
}
