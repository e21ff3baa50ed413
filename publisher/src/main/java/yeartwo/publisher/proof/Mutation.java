package yeartwo.publisher.proof;

import yeartwo.publisher.code.Region;

/**
 * One change that PIT made to a class.
 *
 * @param file the source as JaCoCo names it
 * @param line the line it changed
 * @param mutator the kind of change, as PIT calls it, without its package: {@code NegateConditionals}
 * @param description what it did, in PIT's words: {@code negated conditional}
 * @param fate what came of it
 * @param outcome the same in words
 */
record Mutation(String file, int line, String mutator, String description, Fate fate, String outcome) {

    /** What came of a change. */
    enum Fate {
        /** A test failed. */
        KILLED,
        /** Nobody knows whether a test noticed. */
        UNDECIDED,
        /** One of the other two, and the list of survivors says why that is right. */
        LISTED,
        /** No test failed. */
        SURVIVED
    }

    /** The line that it changed. */
    Frame place() {
        return new Frame(file, line);
    }

    boolean isIn(String compiled, Region region) {
        return place().isWithin(compiled, region);
    }

    Mutation with(Fate other) {
        return new Mutation(file, line, mutator, description, other, outcome);
    }
}
