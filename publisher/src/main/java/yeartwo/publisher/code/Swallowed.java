package yeartwo.publisher.code;

import java.util.Map;

import javax.lang.model.element.Element;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** Finds published code that takes whatever a service refuses for the one refusal that it means. */
final class Swallowed extends FaultScan {

    private Swallowed(CompilationUnitTree unit, Trees trees) {
        super(unit, trees);
    }

    /** What is wrong in a published source, by its line, from 1. */
    static Map<Integer, String> in(CompilationUnitTree unit, Trees trees) {
        return new Swallowed(unit, trees).faults();
    }

    @Override
    public Void visitCatch(CatchTree tree, Void none) {
        TreePath variable = new TreePath(getCurrentPath(), tree.getParameter());
        Element type = trees.getElement(new TreePath(variable, tree.getParameter().getType()));
        if (Wide.isWide(type)
                && !isHandled(new TreePath(getCurrentPath(), tree.getBlock()), trees.getElement(variable))) {
            found(tree,
                    "'" + type.getSimpleName()
                            + "' is more than one failure, and all are taken for one here; catch the "
                            + "one that is meant, or look at it");
        }
        return super.visitCatch(tree, none);
    }

    /** Whether a block names what was caught, or throws something. */
    private boolean isHandled(TreePath block, Element caught) {
        boolean[] isHandled = new boolean[1];
        new TreePathScanner<Void, Void>() {

            @Override
            public Void visitIdentifier(IdentifierTree tree, Void none) {
                isHandled[0] |= caught.equals(trees.getElement(getCurrentPath()));
                return none;
            }

            @Override
            public Void visitThrow(ThrowTree tree, Void none) {
                isHandled[0] = true;
                return none;
            }
        }.scan(block, null);
        return isHandled[0];
    }
}
