package yeartwo.publisher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import yeartwo.publisher.page.Header;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * A page that is begun.
 *
 * @param root the folder of the site
 * @param title its title, from which its address is made
 * @param date the day it is begun
 */
record Draft(Path root, String title, LocalDate date) {

    /** Writes it; empty when there is a page of that name or the title has no letter, and then the problems say so. */
    Optional<Path> write(Problems problems) {
        String slug = slug();
        Path file = root.resolve("content").resolve(slug + ".adoc");
        if (title.contains("${")) {
            problems.add(Problem.of("a draft needs a title", "./mvnw -Pnew -Dtitle=\"Claim an id exactly once\""));
        } else if (slug.isEmpty()) {
            problems.add(Problem.of("the title '" + title + "' has no letter or digit to make an address of"));
        } else if (Files.exists(file)) {
            problems.add(
                    Problem.of("there is a page content/" + slug + ".adoc already; give the new one another title"));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(root.relativize(Files.writeString(file, text())));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String slug() {
        return Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private String text() throws IOException {
        return """
                = %s
                :jbake-type: post
                :jbake-status: draft
                :jbake-date: %s
                :jbake-tags: serverless
                :jbake-order: %d
                :description: %s

                // Say what the problem is, one sentence a line.
                """.formatted(title.strip().replaceAll("\\s+", " "), date, next(), Header.UNWRITTEN);
    }

    /** The place behind all posts. */
    private int next() throws IOException {
        try (Stream<Path> pages = Files.list(root.resolve("content"))) {
            return 1 + pages.filter(page -> page.toString().endsWith(".adoc")).map(Draft::order)
                    .max(Integer::compare).orElse(0);
        }
    }

    private static int order(Path page) {
        try {
            return Files.readAllLines(page).stream().filter(line -> line.matches(":jbake-order: +\\d{1,6}"))
                    .map(line -> Integer.valueOf(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
