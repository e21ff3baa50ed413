package yeartwo.publisher.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a place says otherwise than the ledger.
 *
 * @param at the number of the first word that is another one
 */
record Told(String where, List<String> said, List<String> known, int at) {

    /** How many words are quoted before it, and in all. */
    private static final int BEFORE = 2;
    private static final int QUOTED = 6;

    /** Compares what a place says with all that it is to say. */
    static Optional<Told> of(String where, @Nullable Element place, Stream<?> texts) {
        List<String> said = words(place == null ? "" : place.text());
        List<String> known = words(texts.map(String::valueOf).collect(Collectors.joining(" ")));
        int at = 0;
        while (at < Math.min(said.size(), known.size()) && said.get(at).equals(known.get(at))) {
            at++;
        }
        return said.equals(known) ? Optional.empty() : Optional.of(new Told(where, said, known, at));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    String text() {
        return where + (said.isEmpty()
                ? " is not there"
                : " says '" + near(said) + "' where the ledger says '" + near(known) + "'");
    }

    private String near(List<String> words) {
        return words.stream().skip(Math.max(0, at - BEFORE)).limit(QUOTED).collect(Collectors.joining(" "));
    }
}
