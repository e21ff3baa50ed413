package yeartwo.publisher.site;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine.LazyLoadingModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Renders FreeMarker templates, where every value is escaped unless a template says otherwise. JBake's own engine has
 * no such setting and keeps its configuration to itself.
 */
final class Templates extends DelegatingTemplateEngine {

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    private final Problems problems;

    /** @param site what templates see as {@code site} */
    Templates(ContentStore store, JBakeConfiguration config, Map<String, Object> site, Problems problems)
            throws IOException {
        super(store, config);
        this.problems = problems;
        freemarker.setDirectoryForTemplateLoading(config.getTemplateFolder());
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        try {
            freemarker.setSharedVariable("site", site);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void renderDocument(TemplateModel model, String template, Writer out) throws RenderingException {
        model.setVersion(config.getVersion());
        model.setConfig(config.asHashMap());
        try {
            freemarker.getTemplate(template)
                    .process(new LazyLoadingModel(freemarker.getObjectWrapper(), model, db, config), out);
        } catch (TemplateNotFoundException missing) {
            throw report(template, 0, "there is no such template", missing);
        } catch (ParseException broken) {
            throw report(broken.getTemplateName(), broken.getLineNumber(), broken.getEditorMessage(), broken);
        } catch (TemplateException failed) {
            Integer line = failed.getLineNumber();
            throw report(failed.getTemplateSourceName(), line == null ? 0 : line,
                    failed.getMessageWithoutStackTop().lines().limit(2).collect(Collectors.joining("\n")) + page(model),
                    failed);
        } catch (IOException unwritten) {
            throw new RenderingException(unwritten);
        }
    }

    private static String page(TemplateModel model) {
        String uri = model.getContent() == null ? null : model.getContent().getUri();
        return uri == null ? "" : "\nwhile it rendered " + uri;
    }

    private RenderingException report(String template, int line, String message, Exception cause) {
        List<String> lines = message.lines().map(String::strip)
                .filter(text -> !text.isEmpty() && !text.startsWith("--"))
                .toList();
        problems.add(
                new Problem("templates/" + template, line, lines.get(0), lines.subList(1, Math.min(4, lines.size()))));
        return new RenderingException(cause);
    }
}
