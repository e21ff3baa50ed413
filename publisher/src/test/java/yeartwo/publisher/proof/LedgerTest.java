package yeartwo.publisher.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Ledger.Tried;

/** Which ledgers are fit to be published. */
class LedgerTest {

    private static final String COMMIT = "7887f23dea379a714c32cf39833254fb1f0e6720";
    private static final Tried TRIED = new Tried(1, 1, 0, 0, 1, 1, "1 of 1");

    private static List<String> refusals(String commit, boolean clean, boolean proved, @Nullable Tried mutants) {
        Problems problems = new Problems();
        new Ledger("", "", commit, clean, "", "", "", "", "", "", "1 region", proved, 1, 1, 0, 1, 1, mutants, List.of(),
                List.of()).checkPublishable(problems);
        return problems.sorted().stream().map(Problem::text).toList();
    }

    @Test
    void areThoseOfACommitProvedAndTried() {
        assertThat(refusals(COMMIT, true, true, TRIED)).isEmpty();
    }

    @Test
    void areNotThoseOutsideGit() {
        assertThat(refusals("", false, true, TRIED))
                .containsExactly("this site is outside git, so nobody could make it again from a commit");
    }

    @Test
    void areNotThoseWithUncommittedChanges() {
        assertThat(refusals(COMMIT, false, true, TRIED)).containsExactly(
                "this site has changes that are not committed, so nobody could make it again from a commit");
    }

    @Test
    void areNotThoseOfAStandIn() {
        assertThat(refusals(COMMIT, true, false, TRIED))
                .containsExactly("this site is not proved against LocalStack: 1 region");
    }

    @Test
    void areNotThoseWhoseChangesNobodyTried() {
        assertThat(refusals(COMMIT, true, true, null))
                .containsExactly("PIT did not run, so nobody knows whether the tests notice a change");
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 100", "100, 0, 0", "100, 99, 1"})
    void areNotThoseOfWhoseChangesTooLittleIsKnown(int found, int killed, int undecided) {
        assertThat(refusals(COMMIT, true, true, new Tried(found, killed, undecided, 0, 1, 1, "")))
                .containsExactly("nobody knows whether the tests notice a change: PIT's made a test fail in " + killed
                        + " of " + found + " cases, and " + undecided + " are undecided");
    }
}
