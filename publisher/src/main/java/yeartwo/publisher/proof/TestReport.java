package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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

    /** The report of a file, which has its name in problems; what is wrong with it goes to the problems. */
    static TestReport read(Path file, String place, Problems problems) throws IOException {
        return new Events(Xml.read(file, place, problems), problems).read();
    }
}
