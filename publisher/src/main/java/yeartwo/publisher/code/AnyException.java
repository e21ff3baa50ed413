package yeartwo.publisher.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import javax.lang.model.element.Element;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** Finds tests that take any exception for the one that they expect, or what an assertion throws. */
final class AnyException extends FaultScan {

    private final Predicate<String> published;
    private final Set<Tree> tried = new HashSet<>();
    /** Those whose block fails unless something is thrown. */
    private final Set<Tree> failing = new HashSet<>();
    private final Set<Element> lookedAt = new HashSet<>();
    /** What an exception told, by the variable that holds it. */
    private final Map<Element, Element> told = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();

    /** An exception of a wide type in a variable, which somebody may look at. */
    private record Kept(Element variable, long position, String type) {
    }

    private AnyException(CompilationUnitTree unit, Trees trees, Predicate<String> published) {
        super(unit, trees);
        this.published = published;
    }

    /**
     * What is wrong in a source of tests, by its line, from 1.
     *
     * @param published whether a class of this name is published
     */
    static Map<Integer, String> in(CompilationUnitTree unit, Trees trees, Predicate<String> published) {
        return new AnyException(unit, trees, published).faults();
    }

    @Override
    Map<Integer, String> faults() {
        Map<Integer, String> faults = super.faults();
        kept.stream().filter(each -> !lookedAt.contains(each.variable)).forEach(each -> wide(each.position, each.type));
        return faults;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        String method = name(getCurrentPath());
        if (AssertionNames.takesAnySubclass(method) && !isLookedAt(getCurrentPath())) {
            tree.getArguments().stream().map(each -> trees.getTypeMirror(new TreePath(getCurrentPath(), each)))
                    .flatMap(type -> Wide.named(type).stream()).filter(Wide::isWide)
                    .forEach(type -> wideUnlessKept(end(tree), type.getSimpleName().toString()));
        }
        if (AssertionNames.catchesAny(method) && !isLookedAt(getCurrentPath())
                && (getCurrentPath().getParentPath().getLeaf() instanceof VariableTree
                        || new Around(getCurrentPath(), trees).isAsserted())) {
            wideUnlessKept(end(tree), "Throwable");
        }
        if (AssertionNames.takesAnyException(method) && !isLookedAt(getCurrentPath())) {
            wide(end(tree), method.replaceFirst(".*assertThat", ""));
        }
        if (AssertionNames.fails(method)) {
            tryAround().ifPresent(failing::add);
        }
        if (AssertionNames.asserts(method) || published.test(method.replaceFirst("\\.\\w+$", ""))) {
            tryAround().ifPresent(tried::add);
        }
        return super.visitMethodInvocation(tree, none);
    }

    private void wideUnlessKept(long position, String type) {
        TreePath holder = getCurrentPath().getParentPath();
        if (holder.getLeaf() instanceof VariableTree) {
            kept.add(new Kept(trees.getElement(holder), position, type));
        } else {
            wide(position, type);
        }
    }

    private void wide(long position, String type) {
        found(position, Wide.tooWide(type));
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
        TreePath around = getCurrentPath().getParentPath();
        Element named = trees.getElement(getCurrentPath());
        if (new Around(getCurrentPath(), trees).isAsserted()) {
            if (around.getLeaf() instanceof MemberSelectTree || isLookedAt(around)) {
                lookedAt.add(named);
            }
            Optional.ofNullable(told.get(named)).ifPresent(lookedAt::add);
        } else if (around.getLeaf() instanceof MemberSelectTree
                && around.getParentPath().getParentPath().getLeaf() instanceof VariableTree) {
            told.put(trees.getElement(around.getParentPath().getParentPath()), named);
        }
        return super.visitIdentifier(tree, none);
    }

    /** Whether the chain of calls that this one begins, or is asserted by, goes on to look at the exception. */
    private static boolean isLookedAt(TreePath call) {
        for (TreePath path = call; path.getLeaf() instanceof MethodInvocationTree
                || path.getLeaf() instanceof MemberSelectTree; path = path.getParentPath()) {
            if (path.getLeaf() instanceof MemberSelectTree
                    && path.getParentPath().getLeaf() instanceof MethodInvocationTree next
                    && AssertionNames.looksAtTheException(Trivial.said(next))) {
                return true;
            }
        }
        return false;
    }

    /** What catches any exception catches what an assertion throws, or what nobody expected. */
    @Override
    public Void visitTry(TryTree tree, Void none) {
        super.visitTry(tree, none);
        boolean isTried = tried.contains(tree);
        tree.getCatches().forEach(each -> {
            if (isTried && each.getBlock().getStatements().isEmpty() && !failing.contains(tree)) {
                found(each, "whether this is thrown or not, the test goes on; let it be thrown, or expect it with "
                        + "assertThatThrownBy");
            }
            checkCatch(new TreePath(getCurrentPath(), each), each, isTried);
        });
        return none;
    }

    private void checkCatch(TreePath path, CatchTree caught, boolean isTried) {
        TreePath variable = new TreePath(path, caught.getParameter());
        boolean isHandled = lookedAt.contains(trees.getElement(variable))
                || caught.getBlock().getStatements().stream().anyMatch(ThrowTree.class::isInstance);
        Tree declared = caught.getParameter().getType();
        for (Tree each : declared instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(declared)) {
            Element type = trees.getElement(TreePath.getPath(variable, each));
            if (Wide.isFailure(type) || Wide.isWide(type) && !isHandled
                    && (isTried || type.toString().equals("java.lang.Throwable"))) {
                found(caught, Wide.tooWide(type.getSimpleName().toString()));
            }
        }
    }

    /** The innermost try whose block a call stands in. */
    private Optional<Tree> tryAround() {
        TreePath path = getCurrentPath();
        while (path.getParentPath() != null && !(path.getParentPath().getLeaf() instanceof TryTree around
                && around.getBlock() == path.getLeaf())) {
            path = path.getParentPath();
        }
        return Optional.ofNullable(path.getParentPath()).map(TreePath::getLeaf);
    }
}
