package yeartwo.publisher.proof;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.lang.model.element.Element;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** Finds what a test asserts and what no change of the published code could make false. */
final class TrueOfAnything extends TreePathScanner<Void, Void> {

    private static final Set<String> WIDE = Set.of("java.lang.Throwable", "java.lang.Exception",
            "java.lang.RuntimeException");

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Map<Integer, String> found = new TreeMap<>();

    private TrueOfAnything(CompilationUnitTree unit, Trees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    /** What is wrong in a source of tests, by its line, from 1. */
    static Map<Integer, String> in(CompilationUnitTree unit, Trees trees) {
        TrueOfAnything scan = new TrueOfAnything(unit, trees);
        scan.scan(unit, null);
        return scan.found;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        String method = name(getCurrentPath());
        if (AssertionNames.takesAnySubclass(method)) {
            tree.getArguments().stream().filter(MemberSelectTree.class::isInstance).map(MemberSelectTree.class::cast)
                    .filter(each -> each.getIdentifier().contentEquals("class"))
                    .map(each -> String.valueOf(trees.getElement(
                            new TreePath(new TreePath(getCurrentPath(), each), each.getExpression()))))
                    .filter(WIDE::contains).forEach(type -> found(tree, "'" + type.replaceFirst(".*\\.", "")
                            + "' is what a bug of any kind throws too; name the exception that you expect"));
        }
        if (AssertionNames.isTrueOfNothing(method) && isAsserted()) {
            found(tree, "this is true of no elements at all; hand the elements to assertThat");
        }
        return super.visitMethodInvocation(tree, none);
    }

    /** Whether it stands, outside of a lambda, in what an assertion is handed. */
    private boolean isAsserted() {
        TreePath path = getCurrentPath().getParentPath();
        while (path != null && !(path.getLeaf() instanceof LambdaExpressionTree)) {
            if (path.getLeaf() instanceof MethodInvocationTree
                    && (AssertionNames.asserts(name(path)) || AssertionNames.onlyBegins(name(path)))) {
                return true;
            }
            path = path.getParentPath();
        }
        return false;
    }

    private void found(MethodInvocationTree tree, String text) {
        long end = trees.getSourcePositions().getEndPosition(unit, tree.getMethodSelect());
        found.put((int) unit.getLineMap().getLineNumber(end), text);
    }

    private String name(TreePath call) {
        Element method = trees.getElement(call);
        return method == null ? "" : method.getEnclosingElement() + "." + method.getSimpleName();
    }
}
