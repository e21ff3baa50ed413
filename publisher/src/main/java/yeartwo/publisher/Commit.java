package yeartwo.publisher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What git says of a folder.
 *
 * @param hash the commit; empty outside of git
 * @param clean whether no file differs from it
 * @param time when it was made; the epoch outside of git
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
        boolean clean = git(folder, "status", "--porcelain").filter(String::isEmpty).isPresent();
        return new Commit(parts[0], clean, Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }

    /** When the site says it was built: what {@code SOURCE_DATE_EPOCH} gives, in seconds, else the commit's time. */
    Instant date() {
        String given = System.getenv("SOURCE_DATE_EPOCH");
        return given != null && given.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(given)) : time;
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
