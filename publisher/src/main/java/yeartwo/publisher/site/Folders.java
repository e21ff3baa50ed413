package yeartwo.publisher.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import yeartwo.publisher.site.PageEngine.Moved;

/**
 * JBake's renderer, which writes no drafts, puts tags into folders, and has two kinds of file that JBake does not know:
 * robots.txt and the pages at old addresses.
 */
final class Folders extends Renderer {

    private final ContentStore store;
    private final JBakeConfiguration config;
    private final DelegatingTemplateEngine templates;
    private final List<Moved> moved;

    Folders(ContentStore store, JBakeConfiguration config, DelegatingTemplateEngine templates, List<Moved> moved) {
        super(store, config, templates);
        this.store = store;
        this.config = config;
        this.templates = templates;
        this.moved = moved;
    }

    @Override
    public void render(DocumentModel page) throws Exception {
        if (!page.getStatus().equals("draft")) {
            super.render(page);
        }
    }

    @Override
    public int renderTags(String folder) throws Exception {
        for (String tag : store.getAllTags()) {
            TemplateModel model = new TemplateModel();
            model.setTag(tag);
            write(folder + "/" + tag + "/index.html", "tag.ftl", model);
        }
        return store.getAllTags().size();
    }

    /** Renders what JBake has no renderer for; returns how many files that were. */
    int renderRest() throws RenderingException, IOException {
        write("robots.txt", "robots.ftl", new TemplateModel());
        for (Moved page : moved) {
            TemplateModel model = new TemplateModel();
            model.put("target", page.target().toString());
            write(page.path() + "index.html", "moved.ftl", model);
        }
        return 1 + moved.size();
    }

    private void write(String file, String template, TemplateModel model) throws IOException, RenderingException {
        Path target = config.getDestinationFolder().toPath().resolve(file);
        Files.createDirectories(target.getParent());
        DocumentModel content = new DocumentModel();
        content.setType(template.replaceFirst("\\.ftl$", ""));
        model.setContent(content);
        try (Writer out = Files.newBufferedWriter(target)) {
            templates.renderDocument(model, template, out);
        }
    }
}
