package yeartwo.publisher;

import java.util.logging.LogManager;

/**
 * Silences the libraries. What matters of what they log is read where it arises, and becomes a problem: Asciidoctor's
 * log in the page room, JBake's in the site room.
 */
final class Quiet {

    private Quiet() {
    }

    /** To be called before any library is. */
    static void please() {
        System.setProperty("org.freemarker.loggerLibrary", "none");
        LogManager.getLogManager().reset();
    }
}
