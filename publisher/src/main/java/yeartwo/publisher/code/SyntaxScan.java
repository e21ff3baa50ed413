package yeartwo.publisher.code;

import java.util.regex.Pattern;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/** Reads for {@link Syntax} what a source asks to be run. */
final class SyntaxScan extends TreePathScanner<Void, Void> {

    private static final Pattern BUILDER = Pattern.compile("builder|toBuilder");

    private final Syntax syntax;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Asking asking;
    private final Unused unused;

    SyntaxScan(Syntax syntax, CompilationUnitTree unit, Trees trees, Asking asking) {
        this.syntax = syntax;
        this.unit = unit;
        this.trees = trees;
        this.asking = asking;
        this.unused = new Unused(trees, asking);
    }

    private Syntax.Span span(Tree tree) {
        return new Syntax.Span(line(trees.getSourcePositions().getStartPosition(unit, tree)),
                line(trees.getSourcePositions().getEndPosition(unit, tree)));
    }

    private int line(long position) {
        return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }

    private void active(Tree tree) {
        Syntax.Span span = span(tree);
        if (span.last() > 0) { // what javac adds, such as super(), stands nowhere
            syntax.active().add(span);
        }
    }

    /** Comes by each tree; the path is still that of what is around it. */
    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
        if (tree != null) {
            read(tree);
        }
        return super.scan(tree, none);
    }

    private void read(Tree tree) {
        switch (tree.getKind()) {
            case EXPRESSION_STATEMENT -> {
                active(tree);
                statement(new TreePath(getCurrentPath(), tree), ((ExpressionStatementTree) tree).getExpression());
            }
            case RETURN, THROW, YIELD, ASSERT -> active(tree);
            case METHOD_INVOCATION -> {
                active(tree);
                called(tree, ((MethodInvocationTree) tree).getMethodSelect());
            }
            case NEW_CLASS -> called(tree, ((NewClassTree) tree).getIdentifier());
            case IDENTIFIER, MEMBER_SELECT -> name(tree);
            case IMPORT, CLASS, ENUM, RECORD, METHOD -> syntax.declared().add(span(tree));
            case INTERFACE, ANNOTATION_TYPE -> {
                syntax.declared().add(span(tree));
                unused(tree);
            }
            case VARIABLE -> {
                variable((VariableTree) tree);
                unused(tree);
            }
            case BLOCK -> {
                if (((BlockTree) tree).isStatic()) {
                    once(tree);
                }
            }
            case IF -> condition(tree, ((IfTree) tree).getCondition());
            case CONDITIONAL_EXPRESSION -> condition(tree, ((ConditionalExpressionTree) tree).getCondition());
            case CONDITIONAL_AND, CONDITIONAL_OR -> {
                condition(tree, ((BinaryTree) tree).getLeftOperand());
                condition(tree, ((BinaryTree) tree).getRightOperand());
            }
            case AND, OR -> {
                if (isBoolean(tree)) {
                    blind(tree, "this asks both sides, and no record tells what each said; write && or ||");
                }
            }
            case CASE -> labels((CaseTree) tree);
            case MEMBER_REFERENCE ->
                blind(tree, "a method reference leaves no trace of being called; write a lambda");
            case UNION_TYPE -> blind(tree,
                    "which of several types was caught leaves no trace; catch each by itself");
            default -> {
            }
        }
    }

    /** What was only made does nothing: a request that was built, pages that nobody reads. */
    private void statement(TreePath statement, ExpressionTree made) {
        TreePath path = new TreePath(statement, made);
        Element method = trees.getElement(path);
        if (method != null && (Asking.asksForPages(method) || method.getSimpleName().contentEquals("build")
                || isPure(method)
                || isABuilder(trees.getTypeMirror(path)) && beginsABuilder(made))) {
            idle(statement.getLeaf(), "what this makes is dropped, and does nothing by itself; use it, or delete it");
        }
    }

    /** Whether it only answers: of a text, or a stream that nobody reads yet. */
    private static boolean isPure(Element method) {
        return method.getEnclosingElement().toString().equals("java.lang.String")
                || ((ExecutableElement) method).getReturnType().toString()
                        .matches("java\\.util\\.stream\\.\\w*Stream(<.*)?");
    }

    private static boolean isABuilder(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getSimpleName().toString().endsWith("Builder");
    }

    /** Whether a chain of calls begins with a new builder; one that was handed in keeps what it is told. */
    private static boolean beginsABuilder(ExpressionTree chain) {
        return chain instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select
                && (BUILDER.matcher(select.getIdentifier()).matches() || beginsABuilder(select.getExpression()));
    }

    private boolean isBoolean(Tree tree) {
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
        return type != null && type.getKind() == TypeKind.BOOLEAN;
    }

    /** A label without statements falls through to the next one. */
    private void labels(CaseTree tree) {
        boolean falls = tree.getBody() == null && tree.getStatements().isEmpty();
        if (falls || tree.getExpressions().size() > 1) {
            blind(tree, "which of several labels was meant leaves no trace; give each its own case");
        }
    }

    private void once(Tree tree) {
        syntax.once().add(span(tree));
        blind(tree, Syntax.ONCE);
    }

    private void blind(Tree tree, String why) {
        syntax.blind().put(span(tree).first(), why);
    }

    /** What leaves no trace of being run comes before what runs for nothing. */
    private void idle(Tree tree, String why) {
        syntax.blind().putIfAbsent(span(tree).first(), why);
    }

    /** @param name what ends on the line that the class file gives the call */
    private void called(Tree tree, Tree name) {
        if (around(Tree.Kind.LAMBDA_EXPRESSION).getKind() != Tree.Kind.LAMBDA_EXPRESSION) {
            syntax.calls().add(span(name).last());
        }
        asking(tree);
    }

    private void asking(Tree tree) {
        Element method = trees.getElement(new TreePath(getCurrentPath(), tree));
        if (method != null && Asking.asksForPages(method)) {
            syntax.asking().add(new Syntax.Span(span(tree).first(), span(around(Tree.Kind.METHOD)).last()));
        } else if (method != null && asking.asks(method)) {
            syntax.asking().add(span(tree));
        }
    }

    private Tree around(Tree.Kind kind) {
        return new Around(getCurrentPath(), trees).innermost(kind);
    }

    /** Of nested classes the outermost one, whose file the others come with. */
    private void name(Tree tree) {
        Element named = trees.getElement(new TreePath(getCurrentPath(), tree));
        while (named != null && named.getEnclosingElement() instanceof TypeElement outer) {
            named = outer;
        }
        if (named instanceof TypeElement type) {
            syntax.named().add(type.getQualifiedName().toString().replace('.', '/'));
        }
    }

    private void variable(VariableTree variable) {
        if (getCurrentPath().getLeaf() instanceof ClassTree) {
            syntax.declared().add(span(variable));
            if (variable.getInitializer() != null) {
                initialised(variable);
            }
        } else if (variable.getInitializer() != null) {
            active(variable);
        }
    }

    /** Enum constants are static, too. Of a constant of the language there is nothing to run. */
    private void initialised(VariableTree variable) {
        if (trees.getElement(new TreePath(getCurrentPath(), variable)) instanceof VariableElement field
                && field.getConstantValue() == null && field.getModifiers().contains(Modifier.STATIC)) {
            once(variable);
        }
    }

    private void unused(Tree tree) {
        unused.name(new TreePath(getCurrentPath(), tree))
                .ifPresent(name -> idle(tree, "no published code uses '" + name + "'; use it, or delete it"));
    }

    private void condition(Tree tree, ExpressionTree condition) {
        TreePath path = new TreePath(new TreePath(getCurrentPath(), tree), condition);
        if (new Constants(trees).isConstant(path)) {
            blind(condition, "a condition of this line is constant, so one of its sides can never run");
        }
    }
}
