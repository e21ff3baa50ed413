package yeartwo.publisher.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant. */
final class Nearest {

    private Nearest() {
    }

    /** The candidate with the fewest edits; of equals, the first by name. */
    static Optional<String> to(String written, Collection<String> candidates) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return candidates.stream().min(Comparator.<String>comparingInt(name -> distance.apply(written, name))
                .thenComparing(Comparator.naturalOrder()));
    }
}
