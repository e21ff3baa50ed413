package yeartwo.publisher.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import yeartwo.publisher.page.Page.Shown;

/**
 * Converts pages, each once. One Asciidoctor a converter; creating it takes two to three seconds, so keep it when pages
 * will be converted again. One thread at a time.
 */
final class Converter implements AutoCloseable {

    private static final Pattern MERGED = Pattern.compile("(<{7}|>{7}|\\|{7})( .*)?");

    private final Asciidoctor asciidoctor = Asciidoctor.Factory.create();
    private final Include includes = new Include();
    private final Listings listings = new Listings();
    private final FigureMacro figures = new FigureMacro();
    private final TestMacro tests = new TestMacro();
    private Progress page = Progress.NONE;

    Converter() {
        asciidoctor.javaExtensionRegistry().includeProcessor(includes).treeprocessor(listings)
                .blockMacro(figures).inlineMacro(tests);
        asciidoctor.syntaxHighlighterRegistry().register(BlockFormat.class, "yeartwo");
        asciidoctor.registerLogHandler(this::report);
    }

    /** Converts one page; what is wrong with it goes to the problems of its progress. */
    Page convert(Path source, Progress next) throws IOException {
        page = next;
        includes.begin(page);
        listings.begin(page);
        figures.begin(page);
        tests.begin(page);
        Lines lines = page.lines();
        if (!lines.isUtf8()) {
            page.problem(lines.find("\uFFFD"), "this line is not UTF-8");
        }
        lines.matching(MERGED)
                .forEach(line -> page.problem(line, "a merge left this line behind; choose, and delete it"));
        Document document = asciidoctor.load(lines.text(), options(page.settings()));
        Header header = new HeaderReader(page, lines.lines(), document.getAttributes()).read();
        // A table may be wider than a phone and scroll; the keyboard reaches what has a place in the order of tabs.
        String html = document.convert().replace("<table class=\"tableblock",
                "<table tabindex=\"0\" class=\"tableblock");
        Element written = written(header, html);
        new ShownText(page, html).check();
        new RawHtml(page, written).check();
        new OtherCode(written, page::problem).check();
        return new Page(page.file(), path(source), header, Ours.published(html), List.copyOf(page.shown()),
                List.copyOf(page.figures()), List.copyOf(page.tests()), names(written), unpublished(header));
    }

    /** What the page wrote, its header included. */
    private static Element written(Header header, String html) {
        Element written = Jsoup.parseBodyFragment(Ours.without(html)).body();
        written.select("." + Listings.REFUSED).remove(); // is a problem already
        Stream.of(header.title(), header.description(), header.category().orElse(""), header.teaser().orElse(""))
                .forEach(text -> written.appendElement("p").text(text));
        return written;
    }

    private List<Shown> names(Element written) {
        return written.select("code").eachText().stream()
                .map(name -> new Shown(name, page.lines().first(List.of("`" + name, name)))).toList();
    }

    private static Options options(PageSettings settings) {
        return Options.builder().safe(SafeMode.SERVER).option("sourcemap", true).standalone(false)
                .attributes(attributes(settings)).build();
    }

    private static Attributes attributes(PageSettings settings) {
        AttributesBuilder attributes = Attributes.builder()
                .attribute("attribute-missing", "warn")
                .attribute("idprefix", "").attribute("idseparator", "-").attribute("sectlinks", "")
                .attribute("relfileprefix", "../").attribute("relfilesuffix", "/")
                .attribute("source-highlighter", "yeartwo").attribute("source-language", "output")
                .attribute("doctype", "article")
                .attribute("snippets", settings.snippets()).attribute("outputs", settings.outputs());
        settings.attributes().forEach(attributes::attribute);
        return attributes.build();
    }

    private void report(LogRecord record) {
        if (includes.failed() && record.getMessage().startsWith("no callout found")) {
            return;
        }
        if (record.getCursor() != null) {
            page.problem(record.getCursor().getLineNumber(), record.getMessage());
        } else {
            page.problem(page.lines().find(record.getMessage().replaceFirst(".*: ", "")), record.getMessage());
        }
    }

    private static String path(Path source) {
        return source.getFileName().toString().replaceFirst("\\.[^.]+$", "") + "/";
    }

    private Optional<String> unpublished(Header header) {
        if (header.status().equals("draft")) {
            return Optional.of("draft");
        }
        Optional<LocalDate> date = header.date().filter(day -> day.isAfter(page.settings().today()));
        return date.map(day -> "dated in the future");
    }

    @Override
    public void close() {
        asciidoctor.close();
    }
}
