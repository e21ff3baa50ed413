package yeartwo.publisher.site;

import java.io.File;
import java.io.IOException;

import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Found by JBake as a service, beside its own seven tools; public for that reason. */
public final class RestRenderer implements RenderingTool {

    /** Has no state. */
    public RestRenderer() {
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) throws RenderingException {
        try {
            return ((Folders) renderer).renderRest();
        } catch (IOException unwritten) {
            throw new RenderingException(unwritten);
        }
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore store, File destination, File templates,
            CompositeConfiguration config) throws RenderingException {
        throw new RenderingException("JBake 2.7.0 calls the other method");
    }
}
