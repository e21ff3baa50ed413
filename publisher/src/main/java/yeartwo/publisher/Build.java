package yeartwo.publisher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import yeartwo.publisher.check.SiteCheck;
import yeartwo.publisher.code.SourceText;
import yeartwo.publisher.figure.Figures;
import yeartwo.publisher.figure.PageWeights;
import yeartwo.publisher.page.Page;
import yeartwo.publisher.page.Pages;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Ledger;
import yeartwo.publisher.proof.Proof;
import yeartwo.publisher.proof.Schema;
import yeartwo.publisher.proof.Showing;
import yeartwo.publisher.site.SiteBake;
import yeartwo.publisher.site.SiteModel;

/**
 * Makes a site, step by step: proof, pages, closure, files, check, and only then the swap. Each step reads what an
 * earlier one made. Problems of sources, pages or files end the run, for what comes later would only repeat them; what
 * the evidence does not prove lets it go on to its last step, so that all is listed at once.
 */
final class Build {

    private final Settings settings;
    private final LocalDate today;
    private final Aim aim;
    private final Pages pages;
    private final SiteCheck check;

    /** What a site is made for. */
    enum Aim {
        /** To be looked at while somebody writes: drafts and unproved blocks are shown, marked, instead of refused. */
        PREVIEW,
        /** To know that all is proved. */
        PROOF,
        /** To be published: what is not committed, not LocalStack or not tried by PIT is refused. */
        PUBLICATION
    }

    /**
     * @param today the day of the run; posts of a later day are not published
     * @param aim what the site is made for
     * @param pages what converts pages
     * @param check what reads the finished site
     */
    Build(Settings settings, LocalDate today, Aim aim, Pages pages, SiteCheck check) {
        this.settings = settings;
        this.today = today;
        this.aim = aim;
        this.pages = pages;
        this.check = check;
    }

    /**
     * What a build made.
     *
     * @param summary what was proved and made, in a sentence
     * @param unproved what the preview shows all the same: tests that did not pass, evidence that is not there
     */
    record Made(String summary, List<Problem> unproved) {
    }

    /** Makes the site; the folder is replaced only by a whole one. Empty when there are problems. */
    Optional<Made> into(Path output, Problems problems) throws IOException {
        pages.start();
        Problems unproved = new Problems();
        Proof proof = Proof.read(settings.sources(), settings.limits(), problems, unproved);
        Optional<Made> made = with(proof, output, problems, unproved);
        if (made.isEmpty()) {
            problems.addAll(unproved.sorted());
        }
        return made;
    }

    /** Makes the site from a proof that was read before. */
    Optional<Made> with(Proof proof, Path output, Problems problems, Problems unproved) throws IOException {
        if (!problems.isEmpty() && proof.isEmpty()) {
            return Optional.empty();
        }
        Join.Joined joined = new Join(settings, today, aim, pages).of(proof, problems, unproved);
        if (!problems.isEmpty()) {
            unproved.addAll(proof.tests());
            return Optional.empty();
        }
        Commit commit = Commit.of(settings.root()).at(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")),
                problems);
        Ledger ledger = Ledger.of(proof, joined.shown(Page::shown), settings.url().toString(), commit.hash(),
                commit.clean(),
                commit.time());
        if (aim == Aim.PUBLICATION && unproved.isEmpty()) { // else nothing is fit to be published for another reason
            ledger.checkPublishable(unproved);
        }
        try (Staging staging = Staging.beside(output)) {
            List<SourceText> sources = proof
                    .sourceTexts(joined.shown(Page::tests).stream().map(Showing::key).toList());
            bake(joined, sources, ledger, commit, staging.folder(), problems);
            unproved.addAll(proof.tests());
            if (aim != Aim.PREVIEW && problems.isEmpty() && unproved.isEmpty()) { // a ledger without tests lacks more
                new Schema().check(staging.folder(), problems);
            }
            if (!problems.isEmpty() || aim != Aim.PREVIEW && !unproved.isEmpty()) {
                return Optional.empty();
            }
            staging.swap();
        }
        return Optional.of(new Made(ledger.summary() + "; " + count(output) + " pages", unproved.sorted()));
    }

    private static long count(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".html")).count();
        }
    }

    private void bake(Join.Joined joined, List<SourceText> sources, Ledger ledger, Commit commit, Path folder,
            Problems problems) throws IOException {
        SiteBake.bake(settings.jbake(), settings.root(), folder, joined.converted(), model(ledger, commit), problems);
        ledger.write(folder.resolve("proof.json"));
        new Schema().write(folder);
        Figures.writeSources(folder);
        for (SourceText source : sources) {
            source.write(folder);
        }
        if (problems.isEmpty()) {
            weigh(joined.shown(Page::figures), folder, problems);
        }
        if (problems.isEmpty() && aim != Aim.PREVIEW) {
            problems.addAll(check.check(folder, settings.url()));
        }
    }

    /** The last thing written, by what was written before; read again only by the check. */
    private void weigh(List<Showing> figures, Path site, Problems problems) throws IOException {
        List<String> showing = figures.stream().filter(figure -> figure.key().equals(PageWeights.NAME))
                .map(figure -> figure.uri() + "index.html").distinct().toList();
        if (!showing.isEmpty()) {
            PageWeights.fill(settings.root(), site, settings.url(), showing, SiteCheck.weigh(site), problems);
        }
    }

    private SiteModel model(Ledger ledger, Commit commit) {
        return new SiteModel(settings.text("site.name"), settings.text("site.author"), settings.url(),
                settings.text("site.authority"), commit.hash(), commit.time(), aim == Aim.PREVIEW, ledger.summary(),
                ledger.tree());
    }
}
