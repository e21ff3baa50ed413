package yeartwo.publisher;

import java.util.List;

/**
 * What came of a trial.
 *
 * @param caught where, and by which words; empty when it was not
 * @param instead what was seen, where it was not caught
 * @param millis how long it took
 */
record Outcome(String paragraph, String what, String caught, List<String> instead, long millis) {

    boolean isCaught() {
        return instead.isEmpty();
    }

    /** A line of the table. */
    String row() {
        return "%-3s %-74s %-108s %6d ms".formatted(paragraph, what, caught, millis);
    }

    String complaint() {
        return "NOT CAUGHT " + paragraph + " " + what + "\n    " + String.join("\n    ", instead);
    }
}
