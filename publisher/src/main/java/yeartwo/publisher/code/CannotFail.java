package yeartwo.publisher.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** Finds assertions that no change of the published code could make a test fail by. */
final class CannotFail extends TreePathScanner<Void, Void> {

    private static final Pattern FUTURES = Pattern
            .compile("^(java\\.util\\.List<)?java\\.util\\.concurrent\\.\\w*Future\\b");

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Map<Integer, String> found = new TreeMap<>();
    private final Predicate<String> published;
    private final Set<Tree> tried = new HashSet<>();
    private final Set<Element> lookedAt = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();

    /** An exception of a wide type in a variable, which somebody may look at. */
    private record Kept(Element variable, long position, String type) {
    }

    private CannotFail(CompilationUnitTree unit, Trees trees, Predicate<String> published) {
        this.unit = unit;
        this.trees = trees;
        this.published = published;
    }

    /**
     * What is wrong in a source of tests, by its line, from 1.
     *
     * @param published whether a class of this name is published
     */
    static Map<Integer, String> in(CompilationUnitTree unit, Trees trees, Predicate<String> published) {
        CannotFail scan = new CannotFail(unit, trees, published);
        scan.scan(unit, null);
        scan.kept.stream().filter(each -> !scan.lookedAt.contains(each.variable))
                .forEach(each -> scan.wide(each.position, each.type));
        return scan.found;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        String method = name(getCurrentPath());
        if (AssertionNames.takesAnySubclass(method) && !isLookedAt(getCurrentPath())) {
            tree.getArguments().stream().map(each -> trees.getTypeMirror(new TreePath(getCurrentPath(), each)))
                    .flatMap(type -> Wide.named(type).stream()).filter(Wide::isWide)
                    .forEach(type -> wideUnlessKept(end(tree), type.getSimpleName().toString()));
        }
        if (AssertionNames.takesAnyException(method) && !isLookedAt(getCurrentPath())) {
            wide(end(tree), method.replaceFirst(".*assertThat", ""));
        }
        if (AssertionNames.isTrueOfNothing(method) && isAsserted()) {
            found.put(line(end(tree)), "this is true of no elements at all; hand the elements to assertThat");
        }
        if (AssertionNames.asserts(method) || published.test(method.replaceFirst("\\.\\w+$", ""))) {
            isTried();
        }
        if (AssertionNames.asserts(method)) {
            if (method.matches("org\\.(assertj|junit)\\..*") && !AssertionNames.fails(method)) {
                new Trivial(trees).why(getCurrentPath()).ifPresent(text -> found.put(line(end(tree)), text));
            }
            if (isInAThreadOfItsOwn()) {
                found.put(line(end(tree)),
                        "this fails in a thread where nobody hears of it; return what it looks at, as "
                                + "with inParallel");
            }
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
        found.put(line(position), Wide.tooWide(type));
    }

    /** What fails in another thread is kept for whoever asks. */
    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, Void none) {
        TypeMirror made = trees.getTypeMirror(new TreePath(getCurrentPath(), tree.getExpression()));
        if (tree.getExpression() instanceof MethodInvocationTree && FUTURES.matcher(made.toString()).find()) {
            found.put(line(trees.getSourcePositions().getStartPosition(unit, tree)),
                    "nobody asks what became of this, so it may fail unheard; call get() of each Future");
        }
        return super.visitExpressionStatement(tree, none);
    }

    /** Of several statements the first one may throw, and the others never run. */
    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof MethodInvocationTree
                && AssertionNames.catchesWhatIsThrown(name(getCurrentPath().getParentPath()))
                && tree.getBody() instanceof BlockTree block && block.getStatements().size() > 1) {
            found.put(line(trees.getSourcePositions().getStartPosition(unit, tree)),
                    "any of these statements may be the one that throws; leave one here, and put the others before");
        }
        return super.visitLambdaExpression(tree, none);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
        TreePath around = getCurrentPath().getParentPath();
        if (isAsserted() && (around.getLeaf() instanceof MemberSelectTree || isLookedAt(around))) {
            lookedAt.add(trees.getElement(getCurrentPath()));
        }
        return super.visitIdentifier(tree, none);
    }

    /** Whether the chain of calls that this one begins goes on to look at the exception. */
    private static boolean isLookedAt(TreePath call) {
        TreePath path = call.getParentPath();
        while (path.getLeaf() instanceof MemberSelectTree select) {
            if (AssertionNames.looksAtTheException(select.getIdentifier().toString())) {
                return true;
            }
            path = path.getParentPath().getParentPath();
        }
        return false;
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

    private boolean isInAThreadOfItsOwn() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof LambdaExpressionTree
                    && AssertionNames.isAThreadOfItsOwn(name(path.getParentPath()))) {
                return true;
            }
        }
        return false;
    }

    /** What catches any exception catches what an assertion throws, or what nobody expected. */
    @Override
    public Void visitTry(TryTree tree, Void none) {
        super.visitTry(tree, none);
        if (tried.contains(tree)) {
            tree.getCatches().forEach(each -> checkCatch(new TreePath(getCurrentPath(), each), each));
        }
        return none;
    }

    private void checkCatch(TreePath path, CatchTree caught) {
        TreePath variable = new TreePath(path, caught.getParameter());
        boolean isHandled = lookedAt.contains(trees.getElement(variable))
                || caught.getBlock().getStatements().stream().anyMatch(ThrowTree.class::isInstance);
        Tree declared = caught.getParameter().getType();
        for (Tree each : declared instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(declared)) {
            Element type = trees.getElement(TreePath.getPath(variable, each));
            if (Wide.isFailure(type) || Wide.isWide(type) && !isHandled) {
                wide(trees.getSourcePositions().getStartPosition(unit, caught), type.getSimpleName().toString());
            }
        }
    }

    /** Remembers the innermost try whose block a call stands in. */
    private void isTried() {
        TreePath path = getCurrentPath();
        while (path.getParentPath() != null && !(path.getParentPath().getLeaf() instanceof TryTree around
                && around.getBlock() == path.getLeaf())) {
            path = path.getParentPath();
        }
        if (path.getParentPath() != null) {
            tried.add(path.getParentPath().getLeaf());
        }
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
            found.put(line(trees.getSourcePositions().getStartPosition(unit, tree)), "these assertions fail only if "
                    + "somebody asks; SoftAssertions.assertSoftly(all -> …) does");
        }
    }

    private long end(MethodInvocationTree tree) {
        return trees.getSourcePositions().getEndPosition(unit, tree.getMethodSelect());
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    private String name(TreePath call) {
        Element method = trees.getElement(call);
        return method == null ? "" : method.getEnclosingElement() + "." + method.getSimpleName();
    }
}
