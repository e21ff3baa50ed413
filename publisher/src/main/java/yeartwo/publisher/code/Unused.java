package yeartwo.publisher.code;

import java.util.Optional;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/**
 * Tells what is declared and used by no published code, or by no test. Of an interface or a constant no instruction is
 * left that could run; a variable, a field or a parameter that nobody reads holds nothing, whatever it says.
 */
record Unused(Trees trees, Asking asking) {

    /** Java itself looks for it. */
    private static final String SERIAL = "serialVersionUID";

    /** The name of what is declared, if nobody uses it. */
    Optional<String> name(TreePath declaration) {
        return Optional.ofNullable(trees.getElement(declaration))
                .filter(declared -> isToBeUsed(declaration, declared) && !asking.names(declared))
                .map(declared -> declared.getSimpleName().toString()).filter(name -> !name.equals(SERIAL));
    }

    private static boolean isToBeUsed(TreePath declaration, Element declared) {
        return switch (declared.getKind()) {
            case INTERFACE, ANNOTATION_TYPE -> true;
            case FIELD -> !isOfARecord(declared);
            case LOCAL_VARIABLE -> !(declaration.getParentPath().getLeaf() instanceof EnhancedForLoopTree);
            case PARAMETER -> declaration.getParentPath().getLeaf() instanceof MethodTree method
                    && method.getBody() != null && !isOfARecord(declared.getEnclosingElement()) && !overrides(method);
            default -> false;
        };
    }

    /** What a record declares, Java itself reads: for equals, hashCode and toString. */
    private static boolean isOfARecord(Element member) {
        return member.getEnclosingElement().getKind() == ElementKind.RECORD
                && !member.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether somebody else said which parameters it has. */
    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
    }
}
