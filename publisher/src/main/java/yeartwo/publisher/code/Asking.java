package yeartwo.publisher.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.lang.model.element.Element;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Which methods ask a service: those of the SDK's clients that send a request, and published ones that call such a
 * method, themselves or by others. What a method is handed, or hands on in a lambda, may never be called, and counts for
 * nothing. Also what they name at all: of a constant javac keeps the value only, so that no class file tells who uses it.
 */
final class Asking extends TreePathScanner<Void, @Nullable Element> {

    private static final Pattern CLIENT = Pattern.compile("software\\.amazon\\.awssdk\\.services\\..*Client");

    /** What sends no request. */
    private static final Pattern NONE = Pattern
            .compile("<init>|builder|create|close|serviceClientConfiguration|serviceName|utilities|waiter");

    private static final Pattern PAGES = Pattern.compile("\\w+Paginator");

    private final Trees trees;
    private final Map<Element, Set<Element>> called = new HashMap<>();
    private final Set<Element> named = new HashSet<>();

    /** Reads sources that javac has parsed and attributed. */
    Asking(List<CompilationUnitTree> units, Trees trees) {
        this.trees = trees;
        units.forEach(unit -> scan(new TreePath(unit), null));
    }

    boolean asks(Element method) {
        return asks(method, new HashSet<>());
    }

    /** Whether a source names it anywhere, other than to give it a value. */
    boolean names(Element declared) {
        return named.contains(declared);
    }

    /** Whether it asks when its pages are read, which has to be in the same method. */
    static boolean asksForPages(Element method) {
        return isClient(method) && PAGES.matcher(method.getSimpleName()).matches();
    }

    private boolean asks(Element method, Set<Element> seen) {
        return isRequest(method) || seen.add(method)
                && called.getOrDefault(method, Set.of()).stream().anyMatch(each -> asks(each, seen));
    }

    private static boolean isRequest(Element method) {
        return isClient(method) && !asksForPages(method) && !NONE.matcher(method.getSimpleName()).matches();
    }

    private static boolean isClient(Element method) {
        return isClient(method.getEnclosingElement().toString());
    }

    /** Whether a type, by its name, is a client of the SDK. */
    static boolean isClient(String type) {
        return CLIENT.matcher(type).matches();
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Element caller) {
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Element caller) {
        return super.visitMethod(tree, trees.getElement(getCurrentPath()));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Element caller) {
        return super.visitLambdaExpression(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Element caller) {
        call(caller);
        return super.visitMethodInvocation(tree, caller);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Element caller) {
        call(caller);
        return super.visitNewClass(tree, caller);
    }

    /** What only gets a value is not used by that. */
    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Element caller) {
        if (tree.getVariable() instanceof MemberSelectTree member) {
            scan(member.getExpression(), caller);
        } else if (!(tree.getVariable() instanceof IdentifierTree)) {
            scan(tree.getVariable(), caller);
        }
        return scan(tree.getExpression(), caller);
    }

    /** Nor what is only counted up, or added to. */
    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Element caller) {
        if (tree.getExpression() instanceof UnaryTree counted && counted.getExpression() instanceof IdentifierTree) {
            return null;
        }
        return tree.getExpression() instanceof CompoundAssignmentTree added
                && added.getVariable() instanceof IdentifierTree
                        ? scan(added.getExpression(), caller)
                        : super.visitExpressionStatement(tree, caller);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Element caller) {
        named.add(trees.getElement(getCurrentPath()));
        return super.visitIdentifier(tree, caller);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Element caller) {
        named.add(trees.getElement(getCurrentPath()));
        return super.visitMemberSelect(tree, caller);
    }

    private void call(@Nullable Element caller) {
        Element callee = trees.getElement(getCurrentPath());
        if (caller != null && callee != null) {
            called.computeIfAbsent(caller, any -> new HashSet<>()).add(callee);
        }
    }
}
