package yeartwo.publisher.code;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;

/**
 * What the text of a source asks to be run. JaCoCo knows only what javac kept: of {@code if (false)} there is nothing
 * left to be missed, and a method marked as generated is left out of its count.
 *
 * @param active statements and calls, each of which must have an instruction on one of its lines; javac gives no line to
 *            a constructor's call
 * @param declared imports, types, methods, fields: what is code although it may have no instruction
 * @param asking calls of a method that asks a service, see {@link Asking}
 * @param calls the lines of calls and of new objects outside of lambdas, each as often as there are such
 * @param named the classes that it names, as class files name them
 * @param once what a class does once in a JVM
 * @param blind lines on which something stands of which no record can tell whether it ran, with the reason
 */
public record Syntax(List<Span> active, List<Span> declared, List<Span> asking, List<Integer> calls,
        Set<String> named, List<Span> once, Map<Integer, String> blind) implements Serializable {

    /** Of a source that is not there. */
    public static final Syntax NONE = new Syntax(List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(),
            Map.of());

    static final String ONCE = "it runs once in a JVM, in whichever test came first; "
            + "move it into a constructor or a method, or, as an enum, out of the region";

    /** Lines of the source, from 1, both included. */
    public record Span(int first, int last) implements Serializable {

        /** Whether it holds none of these lines. */
        public boolean holdsNone(Set<Integer> lines) {
            return lines.stream().noneMatch(line -> line >= first && line <= last);
        }

        private boolean beginsIn(Region region) {
            return region.holds(first);
        }
    }

    /** Reads a source that javac has parsed and attributed. */
    static Syntax of(CompilationUnitTree unit, Trees trees, Asking asking) {
        Syntax syntax = new Syntax(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new TreeSet<>(), new ArrayList<>(), new TreeMap<>());
        new SyntaxScan(syntax, unit, trees, asking).scan(unit, null);
        return syntax;
    }

    /** Whether anything of a region is code, and not the text of a comment. */
    public boolean hasCode(Region region) {
        return Stream.concat(active.stream(), declared.stream()).anyMatch(span -> span.beginsIn(region));
    }

    /** Whether a line is of what a class does once in a JVM. */
    public boolean runsOnce(int line) {
        return once.stream().anyMatch(span -> !span.holdsNone(Set.of(line)));
    }

    /** What of a line no record would show, or javac left out, that ought to run. */
    public Optional<String> unseen(int line, Set<Integer> instructed) {
        return Optional.ofNullable(blind.get(line)).filter(why -> !why.equals(ONCE))
                .map(why -> "and " + why)
                .or(() -> active.stream().filter(span -> span.first() == line && span.holdsNone(instructed)).findFirst()
                        .map(span -> "of whose statement the class holds no instruction"));
    }
}
