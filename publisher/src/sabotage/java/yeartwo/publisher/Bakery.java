package yeartwo.publisher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import yeartwo.publisher.check.SiteCheck;
import yeartwo.publisher.page.Pages;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Bakes the copy, and holds the problems against what was expected. */
final class Bakery {

    private final Copy copy;
    private final Pages pages;
    private final SiteCheck check;

    Bakery(Copy copy, Pages pages, SiteCheck check) {
        this.copy = copy;
        this.pages = pages;
        this.check = check;
    }

    List<Problem> bake() throws IOException {
        Problems problems = new Problems();
        Optional<Settings> settings = Settings.read(copy.folder(), Optional.empty(), problems);
        if (settings.isPresent()) {
            new Build(settings.get(), LocalDate.now(ZoneOffset.UTC), Build.Aim.PROOF, pages, check)
                    .into(copy.path("target/site"), problems);
        }
        return problems.sorted();
    }

    Outcome judge(Trial trial, List<Problem> problems, long started) throws IOException {
        List<String> caught = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<Problem> unexpected = new ArrayList<>(problems);
        for (Expected expected : trial.expected()) {
            if (unexpected.removeIf(new Met(expected, copy)::by)) {
                caught.add((expected.place(copy) + " " + expected.words()).strip());
            } else {
                missed.add("expected: " + expected);
            }
        }
        if (!missed.isEmpty() || !trial.others()) {
            unexpected.forEach(problem -> missed.add("seen: " + problem.toString().lines().findFirst().orElse("")));
        }
        return new Outcome(trial.paragraph(), trial.what(), String.join("; ", caught), missed,
                (System.nanoTime() - started) / 1_000_000);
    }

    private record Met(Expected expected, Copy copy) {

        boolean by(Problem problem) {
            try {
                return expected.isMetBy(problem, copy);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
