package yeartwo.publisher.code;

import java.util.Map;
import java.util.TreeMap;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** Walks a source, and keeps by its line what is wrong there. */
abstract class FaultScan extends TreePathScanner<Void, Void> {

    final Trees trees;
    private final CompilationUnitTree unit;
    private final Map<Integer, String> found = new TreeMap<>();

    FaultScan(CompilationUnitTree unit, Trees trees) {
        this.unit = unit;
        this.trees = trees;
    }

    /** Walks the whole source; what is wrong, by its line, from 1. */
    Map<Integer, String> faults() {
        scan(unit, null);
        return found;
    }

    final void found(Tree place, String text) {
        found(trees.getSourcePositions().getStartPosition(unit, place), text);
    }

    final void found(long position, String text) {
        found.put((int) unit.getLineMap().getLineNumber(position), text);
    }

    /** Where the name of the method ends; what that is called on may stand on lines before. */
    final long end(MethodInvocationTree call) {
        return trees.getSourcePositions().getEndPosition(unit, call.getMethodSelect());
    }

    final String name(TreePath call) {
        return AssertionNames.of(trees.getElement(call));
    }
}
