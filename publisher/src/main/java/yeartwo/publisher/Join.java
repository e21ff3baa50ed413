package yeartwo.publisher;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import yeartwo.publisher.figure.Figure;
import yeartwo.publisher.figure.Figures;
import yeartwo.publisher.page.Exhibit;
import yeartwo.publisher.page.Page;
import yeartwo.publisher.page.PageSettings;
import yeartwo.publisher.page.Pages;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Block;
import yeartwo.publisher.proof.Closure;
import yeartwo.publisher.proof.Proof;
import yeartwo.publisher.proof.Showing;

/** Joins the proof with the pages, and holds each against the other. Writes nothing. */
final class Join {

    private final Settings settings;
    private final LocalDate today;
    private final Build.Aim aim;
    private final Pages pages;

    /** As {@link Build}. */
    Join(Settings settings, LocalDate today, Build.Aim aim, Pages pages) {
        this.settings = settings;
        this.today = today;
        this.aim = aim;
        this.pages = pages;
    }

    /**
     * The pages with what was proved.
     *
     * @param converted all of them
     * @param visible those that a reader gets
     */
    record Joined(List<Page> converted, List<Page> visible) {

        /** Where a reader sees some kind of thing. */
        List<Showing> shown(Function<Page, List<Page.Shown>> things) {
            return showings(visible, things);
        }
    }

    /**
     * Converts the pages; javac reads the tests beside it.
     *
     * @param problems takes what is wrong with pages and figures
     * @param unproved takes what they show without its proof, and what was proved and is not shown
     */
    Joined of(Proof proof, Problems problems, Problems unproved) throws IOException {
        boolean isCompiled = problems.isEmpty();
        Problems undrawn = new Problems();
        Problems unread = new Problems();
        List<Figure> figures = Figures.of(settings.root(), settings.url().getPath(), undrawn);
        pages.awaitStart();
        CompletableFuture.runAsync(proof::tests);
        List<Page> converted = pages.convert(settings.root(), exhibits(proof), pageSettings(proof, figures), unread);
        // Without a figure each page that shows it has a problem too.
        problems.addAll(undrawn.isEmpty() ? unread.sorted() : undrawn.sorted());
        Joined joined = new Joined(converted, visible(converted));
        checkClosure(proof, new Closure(proof, joined.shown(Page::shown)), figures, joined, isCompiled, problems,
                unproved);
        return joined;
    }

    private void checkClosure(Proof proof, Closure closure, List<Figure> figures, Joined joined,
            boolean isCompiled, Problems problems, Problems unproved) {
        boolean isRead = problems.isEmpty(); // what is not there for another reason is not missing
        boolean isRun = isCompiled && unproved.isEmpty() && closure.allPassed();
        closure.checkTests(unproved);
        if (isRead && aim != Build.Aim.PREVIEW) {
            closure.checkShown(unproved);
            checkFigures(figures, joined.shown(Page::figures), unproved);
        }
        if (isCompiled) {
            joined.shown(Page::names)
                    .forEach(name -> proof.names().check(name.key(), name.file(), name.line(), unproved));
        }
        if (isRun) {
            closure.checkNames(joined.shown(Page::tests), unproved);
            closure.checkCommands(joined.shown(Page::names), unproved);
        }
        if (isRun && aim != Build.Aim.PREVIEW) {
            closure.checkProved(unproved);
        }
        if (isRun && isRead && aim != Build.Aim.PREVIEW) {
            closure.checkWarnings(unproved);
        }
    }

    private List<Page> visible(List<Page> converted) {
        return converted.stream().filter(page -> aim == Build.Aim.PREVIEW || page.unpublished().isEmpty()).toList();
    }

    private static Map<String, Exhibit> exhibits(Proof proof) {
        Map<String, Exhibit> exhibits = new TreeMap<>();
        for (Block block : proof.blocks()) {
            exhibits.put(block.key(), new Exhibit(block.key(), block.text(), block.kind(), block.wrong(), block.mark(),
                    block.anchor(), block.around(), block.facts().stream().map(Join::fact).toList()));
        }
        return exhibits;
    }

    private static Exhibit.Fact fact(Block.Fact fact) {
        return new Exhibit.Fact(fact.name(), fact.parts().stream()
                .map(part -> new Exhibit.Part(part.text(), part.link(), part.isCode())).toList());
    }

    private PageSettings pageSettings(Proof proof, List<Figure> figures) {
        Map<String, String> attributes = new TreeMap<>(
                Map.of("awssdk", proof.backend().sdk(), "localstack", proof.backend().localstack()));
        figures.forEach(figure -> attributes.putAll(figure.attributes()));
        return settings.pages(attributes, figures.stream().collect(Collectors.toMap(Figure::name, Figure::html)),
                proof.passedTests(), today, aim == Build.Aim.PREVIEW);
    }

    private static void checkFigures(List<Figure> figures, List<Showing> shown, Problems problems) {
        figures.stream().filter(figure -> shown.stream().noneMatch(showing -> showing.key().equals(figure.name())))
                .forEach(figure -> problems.add(Problem.in(figure.file(),
                        "figure '" + figure.name() + "' is shown on no page",
                        "show it by figure::" + figure.name() + "[], or delete what it is made of")));
    }

    private static List<Showing> showings(List<Page> pages, Function<Page, List<Page.Shown>> things) {
        return pages.stream()
                .flatMap(page -> things.apply(page).stream().map(thing -> new Showing(thing.key(),
                        page.header().title(), page.path(), page.file(), thing.line())))
                .toList();
    }
}
