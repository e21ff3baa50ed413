package yeartwo.publisher.figure;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import yeartwo.publisher.page.OtherCode;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Draws figures by templates, {@code templates/figures/<name>.ftl}: the layout is theirs, every number is given. */
final class Drawing {

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    private final Problems problems;

    Drawing(Path root, Problems problems) throws IOException {
        this.problems = problems;
        freemarker.setDirectoryForTemplateLoading(root.resolve("templates").toFile());
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setNumberFormat("computer");
    }

    /** The HTML of a figure; empty HTML when its template has a problem. */
    String of(String name, Map<String, Object> numbers) throws IOException {
        StringWriter html = new StringWriter();
        try {
            freemarker.getTemplate("figures/" + name + ".ftl").process(numbers, html);
        } catch (ParseException broken) {
            report(broken.getTemplateName(), broken.getLineNumber(), broken.getEditorMessage());
        } catch (TemplateException failed) {
            report(failed.getTemplateSourceName(), Optional.ofNullable(failed.getLineNumber()).orElse(0),
                    failed.getMessageWithoutStackTop());
        }
        checkNumbers(name, html.toString());
        return html.toString().strip();
    }

    /** A figure shows numbers: no test ran a template, so there is no code in it and nothing that looks like its proof. */
    private void checkNumbers(String name, String html) {
        Element figure = Jsoup.parseBodyFragment(html).body();
        figure.select("[class=mark]").removeAttr("class"); // the small print of a figure looks like that of a block
        figure.select("code, samp, kbd").forEach(code -> report("figures/" + name + ".ftl", 0,
                "a figure shows no code: " + code.outerHtml()));
        new OtherCode(figure, (sought, text, hints) -> report("figures/" + name + ".ftl", 0, text)).check();
    }

    private void report(String template, int line, String message) {
        problems.add(Problem.at("templates/" + template, line,
                message.lines().map(String::strip).limit(2).collect(Collectors.joining(" "))));
    }
}
