package yeartwo.publisher.code;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.lang.model.element.Element;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/**
 * A source, to take from it what a reader has to put around some of its lines: imports, the head of the class, its fields
 * and constructors, what its interface asks for, and whatever of the rest those lines use.
 *
 * @param imports its imports
 * @param lines its text
 * @param head the number of the line on which its class begins; 0 when it has none
 * @param members the members of its class
 */
public record Surroundings(Imports imports, List<String> lines, int head,
        List<Member> members) implements Serializable {

    /** Of a source that is not there. */
    public static final Surroundings NONE = new Surroundings(Imports.NONE, List.of(), 0, List.of());

    private static final String HERE = "// The block above goes here.";

    /**
     * A member.
     *
     * @param isState whether the class is not whole without it: a field, a constructor, what its interface asks for
     * @param uses the lines on which its name stands
     */
    public record Member(int first, int last, boolean isState, Set<Integer> uses) implements Serializable {

        private IntStream lines() {
            return IntStream.rangeClosed(first, last);
        }
    }

    /** Reads a source that javac has parsed and attributed. */
    static Surroundings of(CompilationUnitTree unit, Trees trees) {
        Scan scan = new Scan(unit, trees);
        scan.scan(unit, null);
        return new Surroundings(Imports.of(unit, trees), text(unit), scan.head, List.copyOf(scan.members.values()));
    }

    static List<String> text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString().lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What some lines of the source need around them and do not hold themselves, with a comment in their place.
     *
     * @param first the number of the first of these lines
     * @param last the number of the last one
     */
    public List<String> around(int first, int last) {
        Set<Integer> needed = needed(first, last);
        if (isWholeClass(first, last)) {
            return imports.neededBy(needed);
        }
        List<String> around = new ArrayList<>(imports.neededBy(needed));
        int before = around.isEmpty() ? head - 1 : 0;
        for (int line : needed) {
            if (line <= first || line > last) {
                if (line != before + 1) {
                    around.add("");
                }
                around.add(line == first ? indentation(line) + HERE : line(line));
            }
            before = line;
        }
        around.add("}");
        return SourceText.plain(around.stream()).toList();
    }

    /** The numbers of these lines, and of those that they need around them below the imports. */
    public Set<Integer> needed(int first, int last) {
        Set<Integer> needed = new TreeSet<>(IntStream.rangeClosed(first, last).boxed().toList());
        if (!isWholeClass(first, last)) {
            int opened = IntStream.rangeClosed(head, lines.size()).filter(line -> line(line).endsWith("{"))
                    .findFirst().orElse(head);
            IntStream.rangeClosed(head, opened).forEach(needed::add);
            while (needed.addAll(members.stream().filter(member -> isNeeded(member, needed))
                    .flatMap(member -> member.lines().boxed()).toList())) { // until nothing more is used
            }
        }
        return needed;
    }

    /** The numbers of the lines of its members; what nobody wrote, such as a constructor, runs on the line of the class. */
    public Set<Integer> inMembers() {
        return members.stream().flatMap(member -> member.lines().boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isWholeClass(int first, int last) {
        return head == 0 || first <= head && head <= last;
    }

    private static boolean isNeeded(Member member, Set<Integer> needed) {
        return member.isState() || member.uses().stream().anyMatch(needed::contains);
    }

    private String line(int number) {
        return lines.get(number - 1);
    }

    private String indentation(int number) {
        return line(number).substring(0, line(number).length() - line(number).stripLeading().length());
    }

    /** Comes by the members of the first class, and by their names wherever they are used. */
    private static final class Scan extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final Map<Element, Member> members = new HashMap<>();
        private @Nullable Element type;
        private int head;

        Scan(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
            if (type == null) {
                type = trees.getElement(getCurrentPath());
                head = first(tree);
                tree.getMembers().forEach(this::add);
            }
            return super.visitClass(tree, none);
        }

        private void add(Tree tree) {
            Element element = trees.getElement(new TreePath(getCurrentPath(), tree));
            int last = last(tree);
            if (element != null && last > 0) { // a constructor that nobody wrote stands nowhere
                members.put(element, new Member(first(tree), last, isState(tree), new TreeSet<>()));
            }
        }

        private static boolean isState(Tree tree) {
            return tree instanceof VariableTree || tree instanceof MethodTree method
                    && (method.getName().contentEquals("<init>") || method.getModifiers().getAnnotations().stream()
                            .anyMatch(each -> each.getAnnotationType().toString().equals("Override")));
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
            use(tree);
            return super.visitIdentifier(tree, none);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
            use(tree);
            return super.visitMemberSelect(tree, none);
        }

        /** What is inside of a member is used with it. */
        private void use(Tree tree) {
            for (Element each = trees.getElement(getCurrentPath()); each != null; each = each.getEnclosingElement()) {
                Member member = members.get(each);
                if (member != null) {
                    member.uses().add(first(tree));
                }
            }
        }

        private int first(Tree tree) {
            return line(trees.getSourcePositions().getStartPosition(unit, tree));
        }

        private int last(Tree tree) {
            return line(trees.getSourcePositions().getEndPosition(unit, tree));
        }

        private int line(long position) {
            return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
