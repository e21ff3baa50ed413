package yeartwo.publisher.proof;

import java.util.List;
import java.util.Locale;

/**
 * What is known of something that pages may show: a region of a class, or the recorded output of a run.
 *
 * @param key the name under which pages include it
 * @param anchor the id of its entry on the proof page
 * @param file the file it is in, relative to the site's folder
 * @param name the region's name; empty for an output
 * @param first the number of its first line in the file, from 1
 * @param last the number of its last line
 * @param text what pages show
 * @param lines how many of its lines hold an instruction
 * @param covered how many of these a passed test executed
 * @param kind what it comes to
 * @param mark the same, in a sentence for the reader
 * @param tests the passed tests that executed it, or that compared it with what they printed
 * @param calls what these tests asked of services, and what answered, without repetition
 */
public record Verdict(String key, String anchor, String file, String name, int first, int last, String text, int lines,
        int covered, Kind kind, String mark, List<TestRun> tests, List<Call> calls) {

    /** What a verdict comes to. */
    public enum Kind {
        /** Ran against LocalStack. */
        PROVED,
        /** Ran against something that stands in for LocalStack. */
        STANDIN,
        /** Ran, but not as it stands now. */
        CHANGED,
        /** Not every line of it ran in a passed test that reached a service. */
        UNPROVED;

        /** The name as pages and {@code proof.json} have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a site may be published with it. */
        public boolean publishable() {
            return this == PROVED || this == STANDIN;
        }
    }

    /**
     * An operation of a service.
     *
     * @param operation such as {@code DynamoDB UpdateItem}
     * @param answeredBy such as {@code LocalStack 4.14.0}
     */
    public record Call(String operation, String answeredBy) implements Comparable<Call> {

        /** Reads what a test reported: the two, with a bar between. */
        static Call parse(String entry) {
            String[] parts = entry.split("\\|", 2);
            return new Call(parts[0], parts.length > 1 ? parts[1] : "");
        }

        /** Whether LocalStack itself answered, and nothing in its place. */
        boolean isLocalStack() {
            return answeredBy.matches("LocalStack [\\d.]+");
        }

        @Override
        public int compareTo(Call other) {
            int byOperation = operation.compareTo(other.operation);
            return byOperation != 0 ? byOperation : answeredBy.compareTo(other.answeredBy);
        }
    }

    /** Whether it is a region of a class, and not an output. */
    public boolean isRegion() {
        return !name.isEmpty();
    }
}
