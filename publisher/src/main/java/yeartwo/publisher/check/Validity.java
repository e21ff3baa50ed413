package yeartwo.publisher.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nu.validator.messages.MessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.MessageTextHandler;
import nu.validator.messages.types.MessageType;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import yeartwo.publisher.problem.Problem;

/**
 * All that nu.validator has to say, hints included, without a network. A second goes into its first schema, a few
 * milliseconds into a page: one instance serves many runs. Not for several threads.
 */
final class Validity {

    /** The one that knows the property attribute of cards. */
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /**
     * What {@link Facts} and {@link Policy} word with a remedy. Of a script the validator hashes the trimmed text; no
     * browser does.
     */
    private static final Pattern OURS = Pattern.compile("Consider adding a “lang” attribute.*|Duplicate ID .*"
            + "|The first occurrence of ID .*|An “img” element must have an “alt” attribute.*"
            + "|Inline script violates Content Security Policy.*");

    /** A stylesheet is checked inside a document that adds one line above it. */
    private static final int LINES_ABOVE_CSS = 1;

    private final Messages messages = new Messages();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    Validity() {
        MessageEmitterAdapter handler = new MessageEmitterAdapter(OURS, validator.getSourceCode(), false, null, 0, true,
                messages);
        handler.setHtml(true);
        try {
            validator.setUpMainSchema(SCHEMA, handler);
            validator.setUpValidatorAndParsers(handler, true, false);
            handler.start("");
        } catch (Exception broken) {
            throw new IllegalStateException("nu.validator cannot read the schema in its own jar: " + SCHEMA, broken);
        }
    }

    /** At an address, so that {@code 'self'} in a policy means something. */
    List<Problem> ofPage(String file, byte[] bytes, URI address) {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setSystemId(address.toString());
        return messages.during(file, 0, () -> validator.checkHtmlInputSource(source));
    }

    List<Problem> ofStylesheet(String file, byte[] bytes) {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        return messages.during(file, LINES_ABOVE_CSS, () -> validator.checkCssInputSource(source));
    }

    private interface Validation {
        void run() throws IOException, SAXException;
    }

    /** Turns the validator's events into problems of the file at hand. */
    private static final class Messages extends MessageEmitter implements MessageTextHandler {

        private final List<Problem> problems = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String file = "";
        private int linesAbove;
        private int line;

        List<Problem> during(String name, int above, Validation validation) {
            problems.clear();
            file = name;
            linesAbove = above;
            try {
                validation.run();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (SAXException abandoned) {
                problems.add(Problem.in(name, "nu.validator gave up: " + abandoned.getMessage()));
            }
            return List.copyOf(problems);
        }

        /** The first line is where its parser began to look, the last is where the fault is. */
        @Override
        public void startMessage(MessageType type, String systemId, int firstLine, int firstColumn, int lastLine,
                int lastColumn, boolean exact) {
            line = Math.max(lastLine - linesAbove, 0);
            text.setLength(0);
        }

        @Override
        public MessageTextHandler startText() {
            return this;
        }

        @Override
        public void endMessage() {
            String said = text.toString().replaceFirst("\\.$", "");
            problems.add(Problem.at(file, line, said, "says nu.validator"));
        }

        @Override
        public void characters(char[] part, int start, int length) {
            text.append(part, start, length);
        }

        @Override
        public void startCode() {
            text.append('\'');
        }

        @Override
        public void endCode() {
            text.append('\'');
        }

        @Override
        public void startLink(String address, String title) {
        }

        @Override
        public void endLink() {
        }
    }
}
