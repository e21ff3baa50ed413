package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/**
 * What the text of a source asks to be run. JaCoCo knows only what javac kept: of {@code if (false)} there is nothing
 * left to be missed, and a method marked as generated is left out of its count.
 *
 * @param active statements and calls, each of which must have an instruction on one of its lines; javac gives no line to
 *            a constructor's call
 * @param declared imports, types, methods, fields: what is code although it may have no instruction
 * @param constant lines with a condition that can only come out one way
 */
record Syntax(List<Span> active, List<Span> declared, Set<Integer> constant) {

    /** Lines of the source, from 1, both included. */
    record Span(int first, int last) {

        private boolean beginsIn(Region region) {
            return first >= region.first() && first <= region.last();
        }
    }

    /** Reads a source that javac has parsed and attributed. */
    static Syntax of(CompilationUnitTree unit, Trees trees) {
        Syntax syntax = new Syntax(new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
        new Scan(syntax, unit, trees).scan(unit, null);
        return syntax;
    }

    /** Whether anything of a region is code, and not the text of a comment. */
    boolean hasCode(Region region) {
        return Stream.concat(active.stream(), declared.stream()).anyMatch(span -> span.beginsIn(region));
    }

    private static final class Scan extends TreePathScanner<Void, Void> {

        private final Syntax syntax;
        private final CompilationUnitTree unit;
        private final Trees trees;

        Scan(Syntax syntax, CompilationUnitTree unit, Trees trees) {
            this.syntax = syntax;
            this.unit = unit;
            this.trees = trees;
        }

        private Span span(Tree tree) {
            return new Span(line(trees.getSourcePositions().getStartPosition(unit, tree)),
                    line(trees.getSourcePositions().getEndPosition(unit, tree)));
        }

        private int line(long position) {
            return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
        }

        private void active(Tree tree) {
            Span span = span(tree);
            if (span.last() > 0) { // what javac adds, such as super(), stands nowhere
                syntax.active().add(span);
            }
        }

        @Override
        public Void visitExpressionStatement(ExpressionStatementTree tree, Void none) {
            active(tree);
            return super.visitExpressionStatement(tree, none);
        }

        @Override
        public Void visitReturn(ReturnTree tree, Void none) {
            active(tree);
            return super.visitReturn(tree, none);
        }

        @Override
        public Void visitThrow(ThrowTree tree, Void none) {
            active(tree);
            return super.visitThrow(tree, none);
        }

        @Override
        public Void visitYield(YieldTree tree, Void none) {
            active(tree);
            return super.visitYield(tree, none);
        }

        @Override
        public Void visitAssert(AssertTree tree, Void none) {
            active(tree);
            return super.visitAssert(tree, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            active(tree);
            return super.visitMethodInvocation(tree, none);
        }

        @Override
        public Void visitImport(ImportTree tree, Void none) {
            syntax.declared().add(span(tree));
            return super.visitImport(tree, none);
        }

        @Override
        public Void visitClass(ClassTree tree, Void none) {
            syntax.declared().add(span(tree));
            return super.visitClass(tree, none);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            syntax.declared().add(span(tree));
            return super.visitMethod(tree, none);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            boolean isField = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            if (isField) {
                syntax.declared().add(span(tree));
            } else if (tree.getInitializer() != null) {
                active(tree);
            }
            return super.visitVariable(tree, none);
        }

        @Override
        public Void visitIf(IfTree tree, Void none) {
            condition(tree.getCondition());
            return super.visitIf(tree, none);
        }

        @Override
        public Void visitConditionalExpression(ConditionalExpressionTree tree, Void none) {
            condition(tree.getCondition());
            return super.visitConditionalExpression(tree, none);
        }

        @Override
        public Void visitBinary(BinaryTree tree, Void none) {
            if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
                condition(tree.getLeftOperand());
                condition(tree.getRightOperand());
            }
            return super.visitBinary(tree, none);
        }

        private void condition(ExpressionTree condition) {
            if (new Constants(trees).isConstant(new TreePath(getCurrentPath(), condition))) {
                syntax.constant().add(span(condition).first());
            }
        }
    }
}
