package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** What git says of a folder. */
class CommitTest {

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @TempDir
    private Path repository;

    @Test
    void isNothingOutsideOfGit() {
        assertThat(Commit.of(folder)).isEqualTo(new Commit("", false, Instant.EPOCH));
    }

    @Test
    void isCleanAndOfItsTime() throws Exception {
        commit();

        Commit commit = Commit.of(folder);

        assertThat(commit.hash()).matches("[0-9a-f]{40}");
        assertThat(commit.clean()).isTrue();
        assertThat(commit.time()).isEqualTo(Git.MADE);
    }

    @Test
    void isNotCleanWhenAFileChanged() throws Exception {
        commit();
        Files.writeString(folder.resolve("a.txt"), "b");

        assertThat(Commit.of(folder).clean()).isFalse();
    }

    @Test
    void isNotCleanWhenAFileWasNeverAdded() throws Exception {
        commit();
        Files.writeString(folder.resolve("b.txt"), "b");

        assertThat(Commit.of(folder).clean()).isFalse();
    }

    @Test
    void isNotCleanWhereGitDoesNotShowSuchFiles() throws Exception {
        commit();
        new Git(folder, repository).run("config", "status.showUntrackedFiles", "no");
        Files.writeString(folder.resolve("b.txt"), "b");

        assertThat(Commit.of(folder).clean()).isFalse();
    }

    @Test
    void takesTheMomentThatTheRunWasGiven() {
        Commit commit = new Commit("", true, Git.MADE);

        assertThat(commit.at(Optional.of("1700000000"), problems).time()).isEqualTo(Instant.ofEpochSecond(1700000000));
        assertThat(commit.at(Optional.empty(), problems)).isEqualTo(commit);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "-1", "1700000000.5", "170000000000"})
    void isNotOfAMomentThatIsNone(String epoch) {
        new Commit("", true, Git.MADE).at(Optional.of(epoch), problems);

        assertThat(problems.sorted()).extracting(Problem::text)
                .containsExactly("SOURCE_DATE_EPOCH is '" + epoch + "', which is no time");
    }

    private void commit() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "a");
        new Git(folder, repository).commit();
    }
}
