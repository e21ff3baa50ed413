package yeartwo.publisher.proof;

import java.util.List;

/**
 * What became of the changes that PIT made to the lines of a region.
 *
 * @param found how many changes it made
 * @param killed how many of them made a test fail
 * @param undecided of how many nobody knows whether a test noticed
 * @param listed how many did not make a test fail for sure and are listed, with a reason
 * @param lines how many lines it changed
 * @param noticed in how many of them each change that is not listed made a test fail
 */
record Mutants(int found, int killed, int undecided, int listed, int lines, int noticed) {

    static Mutants of(List<Mutation> mutations) {
        long lines = mutations.stream().map(Mutation::place).distinct().count();
        long unnoticed = mutations.stream().filter(each -> each.fate() != Mutation.Fate.KILLED).map(Mutation::place)
                .distinct().count();
        return new Mutants(mutations.size(), count(mutations, Mutation.Fate.KILLED),
                count(mutations, Mutation.Fate.UNDECIDED), count(mutations, Mutation.Fate.LISTED), (int) lines,
                (int) (lines - unnoticed));
    }

    private static int count(List<Mutation> mutations, Mutation.Fate fate) {
        return (int) mutations.stream().filter(each -> each.fate() == fate).count();
    }

    /** As the line under a block has it. */
    String words() {
        if (found == 0) {
            return "PIT knows no change to make here";
        }
        return noticed + " of " + Words.count(lines, "changed line") + " made a test fail"
                + (undecided > 0 ? "; " + Words.count(undecided, "change") + " undecided" : "")
                + (listed > 0 ? "; " + Words.count(listed, "change") + " listed as harmless" : "");
    }
}
