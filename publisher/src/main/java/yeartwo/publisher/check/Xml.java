package yeartwo.publisher.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import yeartwo.publisher.problem.Problem;

/** Reads XML strictly for its form, which jsoup forgives, and by jsoup for its places, which the JDK's tree forgets. */
final class Xml {

    private Xml() {
    }

    /** The fault that keeps a file from being XML. */
    static List<Problem> check(String file, byte[] bytes) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new DefaultHandler());
            return List.of();
        } catch (SAXParseException malformed) {
            return List.of(Problem.at(file, malformed.getLineNumber(), "not XML: " + malformed.getMessage()));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException malformed) {
            return List.of(Problem.in(file, "not XML: " + malformed.getMessage()));
        }
    }

    static Html parse(String file, byte[] bytes) {
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        return new Html(file, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", parser));
    }
}
