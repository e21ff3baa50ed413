package yeartwo.publisher.code;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a test asserts, as its text tells.
 *
 * @param file of the test, as JaCoCo names it
 * @param type the class it stands in, as the language names it
 * @param test its name
 * @param line on which it is declared
 * @param faults what its text alone shows to be wrong, by line
 * @param own the assertions in the test itself
 * @param acts where it calls published code
 * @param helpers the methods that it calls and that assert something
 * @param reachable these, and those in methods that it calls
 */
public record Assertions(String file, String type, String test, int line, Map<Integer, String> faults, List<Place> own,
        List<Place> acts, List<Helper> helpers, List<Place> reachable) implements Serializable {

    /**
     * The lines of one, in a file as JaCoCo names it.
     *
     * @param lambdas in how many on its line an instruction has to have run when it stands in one; 0 when it does not
     * @param held those of the lambdas that it holds against each thing that it looks at
     */
    public record Place(String file, Syntax.Span span, int lambdas, List<Held> held) implements Serializable {

        /** By file, then by lines. */
        public static final Comparator<Place> IN_ORDER = Comparator.comparing(Place::file)
                .thenComparing(place -> place.span().first()).thenComparing(place -> place.span().last())
                .thenComparing(Place::lambdas);
    }

    /** Lines in a lambda, on one of which so many lambdas have to be entered. */
    public record Held(Syntax.Span span, int lambdas) implements Serializable {
    }

    /** A method that the test calls, where, and what that asserts. */
    public record Helper(Place call, String name, List<Place> places) implements Serializable {
    }

    /** The files in which it asserts, and its own. */
    public Set<String> files() {
        Set<String> files = new TreeSet<>(Set.of(file));
        reachable.forEach(each -> files.add(each.file()));
        return files;
    }

    /** Its file relative to the site's folder. */
    public String place(Sources sources) {
        return sources.place(sources.tests().resolve(file));
    }

    /** Class and name, as the language names them: {@code yeartwo.counter.ShardedCounterTest.countsEveryView}. */
    public String key() {
        return type + "." + test;
    }
}
