package yeartwo.publisher.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/** Finds the marks of regions that stand inside of a statement or a declaration, of which a page would show a part. */
final class Cut extends TreePathScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<String> lines;
    private final Map<Integer, Matcher> marks = new HashMap<>();
    private final Map<Integer, String> found = new TreeMap<>();

    private Cut(CompilationUnitTree unit, Trees trees) {
        this.unit = unit;
        this.trees = trees;
        this.lines = Surroundings.text(unit);
        for (int line = 1; line <= lines.size(); line++) {
            Matcher mark = RegionScan.MARK.matcher(lines.get(line - 1));
            if (mark.matches()) {
                marks.put(line, mark);
            }
        }
    }

    /** What is wrong in a published source, by its line, from 1. */
    static Map<Integer, String> in(CompilationUnitTree unit, Trees trees) {
        Cut cut = new Cut(unit, trees);
        cut.scan(unit, null);
        return cut.found;
    }

    /** Comes by the outer trees first: the outermost one counts, within the innermost that is there to be cut. */
    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
        if (tree != null && tree != unit) {
            int first = line(trees.getSourcePositions().getStartPosition(unit, tree));
            int last = line(trees.getSourcePositions().getEndPosition(unit, tree));
            marks.keySet().stream().filter(line -> first < line && line < last).forEach(line -> {
                if (tree instanceof BlockTree || tree instanceof ClassTree && isOpen(first, line)) {
                    found.remove(line);
                } else {
                    found.putIfAbsent(line, text(marks.get(line), first, last));
                }
            });
        }
        return super.scan(tree, none);
    }

    /** Whether the head of a class is over before a line. */
    private boolean isOpen(int first, int line) {
        return lines.subList(first - 1, line - 1).stream().anyMatch(each -> each.contains("{"));
    }

    /** The path is still that of what is around the tree. */
    private String text(Matcher mark, int first, int last) {
        boolean begins = mark.group(1).equals("tag");
        return "region '" + mark.group(2) + (begins ? "' begins" : "' ends") + " inside of a "
                + (getCurrentPath().getLeaf() instanceof BlockTree ? "statement" : "declaration") + "; move "
                + (begins ? "tag:: above line " + first : "end:: below line " + last);
    }

    private int line(long position) {
        return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }
}
