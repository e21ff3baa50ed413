package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.SAXException;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What JUnit reported of a run, in the format of
 * <a href="https://github.com/ota4j-team/open-test-reporting">Open Test Reporting</a>. A run that was killed leaves a
 * file that does not end, and is refused.
 *
 * @param tests the tests, in the order in which they ended
 * @param jdk the version of Java that ran them
 */
record TestReport(List<TestRun> tests, String jdk) {

    /** Nothing ran. */
    static final TestReport NONE = new TestReport(List.of(), "");

    /** The report of a file; what is wrong with it goes to the problems. */
    static TestReport read(Path file, Problems problems) throws IOException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Events(builder.parse(file.toFile())).read();
        } catch (SAXException | ParserConfigurationException broken) {
            problems.add(Problem.in(file.toString(), "the report of the tests is not whole: " + broken.getMessage(),
                    "the run was killed; run ./mvnw verify again"));
            return NONE;
        }
    }
}
