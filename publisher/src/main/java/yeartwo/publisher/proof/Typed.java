package yeartwo.publisher.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** Tells texts that somebody typed from those that came of a run: constants, and whatever Java makes of these alone. */
final class Typed {

    private final Trees trees;
    private final Map<Element, TreePath> initial = new HashMap<>();
    private final Set<Element> assigned = new HashSet<>();

    Typed(Trees trees) {
        this.trees = trees;
    }

    /** Takes what a variable is first. */
    void declared(Element variable, TreePath initialiser) {
        initial.put(variable, initialiser);
    }

    /** Takes note that a variable is given another value. */
    void assigned(Element variable) {
        assigned.add(variable);
    }

    /** Whether an expression knows nothing of a run. To be asked when all of its method has been read. */
    boolean isTyped(TreePath path) {
        if (new Constants(trees).isConstant(path)) {
            return true;
        }
        if (path.getLeaf() instanceof ParenthesizedTree inner) {
            return areTyped(path, List.of(inner.getExpression()));
        }
        if (path.getLeaf() instanceof BinaryTree binary) {
            return areTyped(path, List.of(binary.getLeftOperand(), binary.getRightOperand()));
        }
        if (path.getLeaf() instanceof ConditionalExpressionTree either) {
            return areTyped(path, List.of(either.getTrueExpression(), either.getFalseExpression()));
        }
        if (path.getLeaf() instanceof MethodInvocationTree call) {
            return isOfTheLanguage(trees.getElement(path)) && areTyped(path, call.getArguments())
                    && receiver(path, call).map(this::isTyped).orElse(true);
        }
        Element variable = trees.getElement(path);
        return initial.containsKey(variable) && !assigned.contains(variable) && isTyped(initial.get(variable));
    }

    private boolean areTyped(TreePath path, List<? extends ExpressionTree> parts) {
        return parts.stream().allMatch(part -> isTyped(new TreePath(path, part)));
    }

    /** What a method is called on; nothing, when it is static. */
    private Optional<TreePath> receiver(TreePath path, MethodInvocationTree call) {
        Element method = trees.getElement(path);
        return call.getMethodSelect() instanceof MemberSelectTree select
                && !method.getModifiers().contains(Modifier.STATIC)
                        ? Optional.of(new TreePath(new TreePath(path, select), select.getExpression()))
                        : Optional.empty();
    }

    private static boolean isOfTheLanguage(Element method) {
        return method.getEnclosingElement().toString().matches("java\\.lang\\.(String|Integer|Long|Double|Character)"
                + "|java\\.util\\.(List|Map|Set|stream\\.\\w+)");
    }

    /** Whether what a variable of this type holds stays as it was made. */
    static boolean isFixed(TypeMirror type) {
        return type.getKind().isPrimitive() || type.toString().equals("java.lang.String");
    }
}
