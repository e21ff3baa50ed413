package yeartwo.publisher.proof;

/**
 * One change that PIT made to a class.
 *
 * @param file the source as JaCoCo names it
 * @param line the line it changed
 * @param mutator the kind of change, as PIT calls it, without its package: {@code NegateConditionals}
 * @param fate what came of it
 */
record Mutation(String file, int line, String mutator, Fate fate) {

    /** What came of a change. */
    enum Fate {
        /** A test failed. */
        KILLED,
        /** Nobody knows: a replay failed, perhaps for want of an answer; or the run broke off or took too long. */
        UNDECIDED,
        /** No test failed, and the list of survivors says why that is right. */
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
        return new Mutation(file, line, mutator, other);
    }
}
