package yeartwo.publisher.code;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.lang.model.element.Element;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;

/** Finds what was made to stand in for a service, or between a test that fails and JUnit. */
final class HandMade extends FaultScan {

    /** The room that makes clients, and says what answers them; it may do the rest, too. */
    private static final String BACKEND = "yeartwo.backend";

    private static final Pattern SWALLOWS = Pattern.compile("org\\.junit\\.jupiter\\.api\\.extension\\."
            + "(TestExecutionExceptionHandler|LifecycleMethodExecutionExceptionHandler|InvocationInterceptor)");

    private final boolean isTest;

    private HandMade(CompilationUnitTree unit, Trees trees, boolean isTest) {
        super(unit, trees);
        this.isTest = isTest;
    }

    /** What is wrong in a published source, by its line, from 1. */
    static Map<Integer, String> inPublished(CompilationUnitTree unit, Trees trees) {
        return new HandMade(unit, trees, false).faults();
    }

    /** What is wrong in a source of tests, by its line, from 1. */
    static Map<Integer, String> inTests(CompilationUnitTree unit, Trees trees) {
        return String.valueOf(unit.getPackageName()).equals(BACKEND)
                ? Map.of()
                : new HandMade(unit, trees, true).faults();
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
        Stream.concat(Stream.ofNullable(tree.getExtendsClause()), tree.getImplementsClause().stream())
                .forEach(type -> check(type, String.valueOf(trees.getElement(new TreePath(getCurrentPath(), type)))));
        return super.visitClass(tree, none);
    }

    private void check(Tree place, String type) {
        if (Asking.isClient(type)) {
            client(place);
        } else if (isTest && SWALLOWS.matcher(type).matches()) {
            found(place, "this may keep from JUnit that a test failed");
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        Element method = trees.getElement(getCurrentPath());
        if (isTest && method != null) {
            String name = method.getSimpleName().toString();
            String type = method.getEnclosingElement().toString();
            if (Asking.isClient(type) && (name.equals("builder") || name.equals("create"))
                    || type.equals("java.lang.reflect.Proxy") && name.equals("newProxyInstance")) {
                client(tree);
            }
        }
        return super.visitMethodInvocation(tree, none);
    }

    private void client(Tree place) {
        found(place, "a client made by hand answers for no service; hand the test's own client an interceptor");
    }
}
