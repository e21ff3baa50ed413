package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Reads the reports of other programs. */
final class Xml {

    private Xml() {
    }

    /**
     * The document in a file; an empty one, and a problem, where the file is not whole, as after a run that was killed.
     *
     * @param place the file's name, as problems give it
     */
    static Document read(Path file, String place, Problems problems) throws IOException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            try {
                return builder.parse(file.toFile());
            } catch (SAXException broken) {
                problems.add(Problem.in(place, "this report is not whole: " + broken.getMessage(),
                        "the run was killed; run ./mvnw verify again"));
                Document empty = builder.newDocument();
                empty.appendChild(empty.createElement("empty"));
                return empty;
            }
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
