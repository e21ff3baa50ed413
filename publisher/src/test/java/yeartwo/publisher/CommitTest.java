package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** What git says of a folder. */
class CommitTest {

    private static final Instant MADE = Instant.parse("2026-11-23T10:00:00Z");

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

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
        assertThat(commit.time()).isEqualTo(MADE);
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
    void takesTheMomentThatTheRunWasGiven() {
        Commit commit = new Commit("", true, MADE);

        assertThat(commit.at(Optional.of("1700000000"), problems).time()).isEqualTo(Instant.ofEpochSecond(1700000000));
        assertThat(commit.at(Optional.empty(), problems)).isEqualTo(commit);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "-1", "1700000000.5", "170000000000"})
    void isNotOfAMomentThatIsNone(String epoch) {
        new Commit("", true, MADE).at(Optional.of(epoch), problems);

        assertThat(problems.sorted()).extracting(Problem::text)
                .containsExactly("SOURCE_DATE_EPOCH is '" + epoch + "', which is no time");
    }

    private void commit() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "a");
        git("init", "-q");
        git("add", "a.txt");
        git("-c", "user.name=Any", "-c", "user.email=any@example.org", "-c", "commit.gpgsign=false", "commit", "-q",
                "-m", "Add a file");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("GIT_AUTHOR_DATE", MADE.toString());
        builder.environment().put("GIT_COMMITTER_DATE", MADE.toString());
        assertThat(builder.start().waitFor()).as(String.join(" ", command)).isZero();
    }
}
