package yeartwo.publisher.code;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/** The imports of a source, and where it needs each: a reader takes them along with lines of it. */
record Imports(List<Import> all) implements Serializable {

    /** Of a source that is not there. */
    static final Imports NONE = new Imports(List.of());

    /**
     * An import.
     *
     * @param text the statement
     * @param line where it stands
     * @param uses the lines on which a name stands that means something by it
     */
    record Import(String text, int line, Set<Integer> uses) implements Serializable {
    }

    /** Reads a source that javac has parsed and attributed. */
    static Imports of(CompilationUnitTree unit, Trees trees) {
        Scan scan = new Scan(unit, trees);
        scan.scan(unit, null);
        return new Imports(scan.names.stream().map(Named::statement).toList());
    }

    /** The statements that lines of the source need and do not hold themselves, in the order of the source. */
    List<String> neededBy(Set<Integer> lines) {
        return all.stream().filter(each -> !lines.contains(each.line()))
                .filter(each -> each.uses().stream().anyMatch(lines::contains))
                .map(Import::text).toList();
    }

    /** An import as javac resolved it: whose members it names, and which of them, if not all. */
    private record Named(Import statement, boolean isStatic, boolean isOnDemand, @Nullable Element owner, Name member) {

        boolean gives(Name name, Element meant) {
            return (isOnDemand || member.equals(name))
                    && (isStatic || meant.getKind().isClass() || meant.getKind().isInterface())
                    && isMember(meant, owner);
        }

        /** A type has the members of its supertypes, too. */
        private static boolean isMember(Element meant, @Nullable Element owner) {
            return meant.getEnclosingElement() != null && owner != null && (meant.getEnclosingElement().equals(owner)
                    || owner instanceof TypeElement type && supertypes(type).anyMatch(each -> isMember(meant, each)));
        }

        private static Stream<Element> supertypes(TypeElement type) {
            return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                    .filter(DeclaredType.class::isInstance).map(each -> ((DeclaredType) each).asElement());
        }
    }

    /** Comes by the names in the code; those in comments and strings are none, and those behind a dot need no import. */
    private static final class Scan extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Named> names = new ArrayList<>();

        Scan(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void none) {
            MemberSelectTree name = (MemberSelectTree) tree.getQualifiedIdentifier();
            TreePath path = new TreePath(getCurrentPath(), name);
            Element owner = trees.getElement(new TreePath(path, name.getExpression()));
            names.add(new Named(new Import(tree.toString().strip(), line(tree), new TreeSet<>()), tree.isStatic(),
                    name.getIdentifier().contentEquals("*"), owner, name.getIdentifier()));
            return none;
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
            Element meant = trees.getElement(getCurrentPath());
            if (meant != null) {
                // What is imported by its name hides what comes with a whole package.
                names.stream().filter(each -> each.gives(tree.getName(), meant))
                        .min(Comparator.comparing(Named::isOnDemand))
                        .ifPresent(each -> each.statement().uses().add(line(tree)));
            }
            return none;
        }

        private int line(Tree tree) {
            long position = trees.getSourcePositions().getStartPosition(unit, tree);
            return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
