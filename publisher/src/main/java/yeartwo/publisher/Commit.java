package yeartwo.publisher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What git says of a folder.
 *
 * @param hash the commit; empty outside of git
 * @param clean whether no file differs from it
 * @param time when the site says it was built: when the commit was made, or the epoch outside of git
 */
record Commit(String hash, boolean clean, Instant time) {

    /** Asks git, which may be missing. */
    static Commit of(Path folder) {
        Optional<String> head = git(folder, "log", "-1", "--format=%H %ct")
                .filter(line -> line.matches("[0-9a-f]{40} \\d+"));
        if (head.isEmpty()) {
            return new Commit("", false, Instant.EPOCH);
        }
        String[] parts = head.get().split(" ");
        boolean clean = git(folder, "status", "--porcelain", "--untracked-files=all").filter(String::isEmpty)
                .isPresent();
        return new Commit(parts[0], clean, Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }

    /**
     * The same, made at a moment that the run was given.
     *
     * @param epoch {@code SOURCE_DATE_EPOCH}: seconds since 1970; empty where it is not given
     */
    Commit at(Optional<String> epoch, Problems problems) {
        if (epoch.filter(given -> !given.matches("\\d{1,11}")).isPresent()) {
            problems.add(Problem.of("SOURCE_DATE_EPOCH is '" + epoch.get() + "', which is no time",
                    "give seconds since 1970, or leave it away for the time of the commit"));
            return this;
        }
        return epoch.map(given -> new Commit(hash, clean, Instant.ofEpochSecond(Long.parseLong(given)))).orElse(this);
    }

    private static Optional<String> git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(stopped));
        }
    }
}
