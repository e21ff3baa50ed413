package yeartwo.publisher.code;

import java.util.function.Predicate;

import javax.lang.model.element.VariableElement;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/**
 * Tells constant expressions from others, as the
 * <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-15.html#jls-15.29">language</a> defines them.
 *
 * @param counts whether a variable with a constant value is one
 */
record Constants(Trees trees, Predicate<VariableElement> counts) {

    Constants(Trees trees) {
        this(trees, any -> true);
    }

    boolean isConstant(TreePath path) {
        if (path.getLeaf() instanceof LiteralTree) {
            return true;
        }
        if (path.getLeaf() instanceof ParenthesizedTree inner) {
            return isConstant(path, inner.getExpression());
        }
        if (path.getLeaf() instanceof UnaryTree unary) {
            return isConstant(path, unary.getExpression());
        }
        if (path.getLeaf() instanceof BinaryTree binary) {
            return isConstant(path, binary.getLeftOperand()) && isConstant(path, binary.getRightOperand());
        }
        return trees.getElement(path) instanceof VariableElement variable && variable.getConstantValue() != null
                && counts.test(variable);
    }

    private boolean isConstant(TreePath path, ExpressionTree part) {
        return isConstant(new TreePath(path, part));
    }
}
