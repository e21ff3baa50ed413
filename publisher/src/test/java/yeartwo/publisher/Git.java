package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Commits what is in a folder, in a repository that lies elsewhere: git leaves files that only a {@code TempDir} deletes everywhere. */
record Git(Path folder, Path repository) {

    static final Instant MADE = Instant.parse("2026-11-23T10:00:00Z");

    void commit() throws Exception {
        run("init", "-q", "--separate-git-dir", repository.resolve("git").toString());
        run("add", ".");
        run("-c", "user.name=Any", "-c", "user.email=any@example.org", "-c", "commit.gpgsign=false", "commit", "-q",
                "-m", "Add files");
    }

    void run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("GIT_AUTHOR_DATE", MADE.toString());
        builder.environment().put("GIT_COMMITTER_DATE", MADE.toString());
        assertThat(builder.start().waitFor()).as(String.join(" ", command)).isZero();
    }
}
