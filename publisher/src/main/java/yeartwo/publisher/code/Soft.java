package yeartwo.publisher.code;

import java.util.regex.Pattern;

import javax.lang.model.element.Element;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/** Tells soft assertions, of which none fails until somebody asks for all of them. */
final class Soft {

    private static final Pattern TYPE = Pattern.compile("org\\.assertj\\..*SoftAssertions\\w*");

    private Soft() {
    }

    /** Whether a type is theirs, and the block that puts them into a variable does not ask for them in a statement. */
    static boolean isUnasked(@Nullable Element type, TreePath made) {
        return TYPE.matcher(String.valueOf(type)).matches() && !isAsked(made);
    }

    private static boolean isAsked(TreePath made) {
        TreePath path = made;
        while (path.getParentPath() != null) {
            if (path.getLeaf() instanceof VariableTree variable) {
                String asks = variable.getName() + ".assertAll();";
                return path.getParentPath().getLeaf() instanceof BlockTree block
                        && block.getStatements().stream().map(Tree::toString).anyMatch(asks::equals);
            }
            path = path.getParentPath();
        }
        return false;
    }
}
