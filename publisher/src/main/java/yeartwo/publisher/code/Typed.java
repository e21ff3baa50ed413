package yeartwo.publisher.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/** Finds outputs that somebody typed, and no run printed: constants, and whatever Java makes of these alone. */
final class Typed extends TreePathScanner<Void, Void> {

    private final List<CompilationUnitTree> tests;
    private final Trees trees;
    private final Map<Element, TreePath> initial = new HashMap<>();
    private final Set<Element> assigned = new HashSet<>();
    private final List<TreePath> outputs = new ArrayList<>();
    /** Methods that are being looked into, and what those are handed. */
    private final Set<Element> open = new HashSet<>();
    private final Set<Element> handed = new HashSet<>();

    private Typed(List<CompilationUnitTree> tests, Trees trees) {
        this.tests = tests;
        this.trees = trees;
    }

    /**
     * The lines of a source of tests, from 1, on which they stand.
     *
     * @param tests all sources of tests, whose methods may make an output of what is typed
     */
    static List<Integer> lines(CompilationUnitTree unit, List<CompilationUnitTree> tests, Trees trees) {
        Typed typed = new Typed(tests, trees);
        typed.scan(unit, null);
        return typed.outputs.stream().filter(typed::isTyped).map(output -> (int) unit.getLineMap()
                .getLineNumber(trees.getSourcePositions().getStartPosition(unit, output.getLeaf()))).toList();
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        if (AssertionNames.comparesOutput(AssertionNames.of(trees.getElement(getCurrentPath())))
                && !new Around(getCurrentPath(), trees).isToThrow()) {
            outputs.add(new TreePath(getCurrentPath(), tree.getArguments().get(1)));
        }
        return super.visitMethodInvocation(tree, none);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
        if (tree.getInitializer() != null) {
            TreePath first = new TreePath(getCurrentPath(), tree.getInitializer());
            if (isFixed(trees.getTypeMirror(getCurrentPath())) || isFixed(trees.getElement(first))) {
                initial.put(trees.getElement(getCurrentPath()), first);
            }
        }
        return super.visitVariable(tree, none);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void none) {
        assigned.add(element(tree.getVariable()));
        return super.visitAssignment(tree, none);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void none) {
        assigned.add(element(tree.getVariable()));
        return super.visitCompoundAssignment(tree, none);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void none) {
        assigned.add(element(tree.getExpression()));
        return super.visitUnary(tree, none);
    }

    private Element element(Tree tree) {
        return trees.getElement(new TreePath(getCurrentPath(), tree));
    }

    /** Whether an expression knows nothing of a run. */
    private boolean isTyped(TreePath path) {
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
            return areTyped(path, List.of(either.getCondition(), either.getTrueExpression(),
                    either.getFalseExpression()));
        }
        if (path.getLeaf() instanceof NewClassTree made) {
            return !made.getArguments().isEmpty() && areTyped(path, made.getArguments())
                    && (isOfTheLanguage(trees.getElement(path)) || isARecord(trees.getTypeMirror(path)));
        }
        if (path.getLeaf() instanceof MethodInvocationTree call) {
            return areTyped(path, call.getArguments()) && receiver(path, call).map(this::isTyped).orElse(true)
                    && (isOfTheLanguage(trees.getElement(path)) || returnsWhatIsTyped(trees.getElement(path)));
        }
        Element variable = trees.getElement(path);
        if (variable != null && variable.getKind() == ElementKind.FIELD && isOfTheLanguage(variable)) {
            return true; // such as Locale.ROOT
        }
        return handed.contains(variable)
                || initial.containsKey(variable) && !assigned.contains(variable) && isTyped(initial.get(variable));
    }

    /** Whether a method of the tests makes what it returns of nothing but what it is handed, or a record keeps it. */
    private boolean returnsWhatIsTyped(Element method) {
        TreePath type = trees.getPath(method.getEnclosingElement());
        if (type == null || !tests.contains(type.getCompilationUnit())) {
            return false;
        }
        TreePath path = trees.getPath(method);
        if (path == null) { // such as the method of a record that hands out what that was made of
            return isARecord(method.getEnclosingElement().asType());
        }
        if (!open.add(method)) {
            return false; // it calls itself
        }
        List<TreePath> returned = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree tree, Void none) {
                Optional.ofNullable(tree.getExpression())
                        .ifPresent(made -> returned.add(new TreePath(getCurrentPath(), made)));
                return none;
            }
        }.scan(path, null);
        handed.addAll(((ExecutableElement) method).getParameters());
        boolean isTyped = !returned.isEmpty() && returned.stream().allMatch(this::isTyped);
        handed.removeAll(((ExecutableElement) method).getParameters());
        open.remove(method);
        return isTyped;
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

    private static boolean isOfTheLanguage(Element member) {
        return member.getEnclosingElement().toString()
                .matches("java\\.lang\\.(String\\w*|Integer|Long|Double|Character)|java\\.util\\.[\\w.]+"
                        + "|java\\.nio\\.file\\.(Files|Path)");
    }

    /** Whether what a method makes stays as it was made. */
    private static boolean isFixed(@Nullable Element method) {
        return AssertionNames.of(method)
                .matches("java\\.util\\.(List|Map|Set)\\.(of|ofEntries|copyOf)");
    }

    /** Whether what a variable of this type holds stays as it was made. */
    private static boolean isFixed(TypeMirror type) {
        return type.getKind().isPrimitive() || type.toString().equals("java.lang.String") || isARecord(type);
    }

    private static boolean isARecord(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
    }
}
