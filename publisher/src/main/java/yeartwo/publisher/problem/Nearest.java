package yeartwo.publisher.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant. */
public final class Nearest {

    private Nearest() {
    }

    /** The same, unless that takes more edits than so many. */
    public static Optional<String> within(int edits, String name, Collection<String> candidates) {
        return to(name, candidates)
                .filter(other -> LevenshteinDistance.getDefaultInstance().apply(name, other) <= edits);
    }

    /** A candidate that holds the name, else the one that takes the fewest edits to reach; empty when there is none. */
    public static Optional<String> to(String name, Collection<String> candidates) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return candidates.stream()
                .min(Comparator.<String, Boolean>comparing(other -> !other.contains(name))
                        .thenComparing(other -> distance.apply(name, other))
                        .thenComparing(other -> other));
    }
}
