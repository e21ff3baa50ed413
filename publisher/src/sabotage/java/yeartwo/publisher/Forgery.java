package yeartwo.publisher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.data.SessionInfo;

/** Falsifies what the tests of a copy left behind. */
record Forgery(Copy copy) {

    static final String FOLDER = "snippets/target/evidence/";
    static final String REPORT = FOLDER + "open-test-report.xml";

    /** A test, by the end of its class's name. */
    record Test(String className, String method) {

        static Test of(String text) {
            return new Test(text.substring(0, text.indexOf('.')), text.substring(text.indexOf('.') + 1));
        }
    }

    /** Takes a test out of all three records of the run, and PIT's word with it, as if nobody had written it. */
    void forget(String test) throws IOException {
        copy.remove(record(test));
        copy.replaceAll(REPORT, "(?s)<e:(started|reported|finished) id=\"" + id(test) + "\".*?</e:\\1>\n?", "");
        miscount(test);
        copy.remove("snippets/target/mutations");
    }

    /** Lets surefire count one test less in a test's class. */
    void miscount(String test) throws IOException {
        copy.replaceAll(suite(test), "(?s)<testcase name=\"" + Test.of(test).method()
                + "\\b[^>]*(/>|(?<!/)>.*?</testcase>)", "");
    }

    private String suite(String test) throws IOException {
        return copy.files("snippets/target/surefire-reports", "." + Test.of(test).className() + ".xml").get(0);
    }

    /** JaCoCo's record of a test: its session, the test's unique id, stands in it as text. */
    String record(String test) throws IOException {
        String id = "." + Test.of(test).className() + "]/[method:" + Test.of(test).method() + "(";
        for (String file : copy.files(FOLDER, ".exec")) {
            if (new String(Files.readAllBytes(copy.path(file)), StandardCharsets.ISO_8859_1).contains(id)) {
                return file;
            }
        }
        throw new IllegalStateException("no record of " + test);
    }

    /** The unique id of a test. */
    String uniqueId(String test) throws IOException {
        Matcher found = Pattern.compile("<e:started id=\"" + id(test) + "\".*<junit:uniqueId>([^<]+)")
                .matcher(copy.text(REPORT));
        if (!found.find()) {
            throw new IllegalStateException("no unique id of " + test);
        }
        return found.group(1);
    }

    /** What the tests ran against. */
    String backend() throws IOException {
        Matcher found = Pattern.compile("<entry key=\"backend\">([^<]+)").matcher(copy.text(REPORT));
        if (!found.find()) {
            throw new IllegalStateException("no backend in " + REPORT);
        }
        return found.group(1);
    }

    /** Gives a test another outcome. */
    void outcome(String test, String status, String details) throws IOException {
        copy.replaceAll(REPORT, "(<e:finished id=\"" + id(test) + "\"[^>]*>)<result status=\"SUCCESSFUL\">",
                "$1<result status=\"" + status + "\">" + Matcher.quoteReplacement(details));
    }

    /** Takes from a test what it reported under a key. */
    void silence(String test, String key) throws IOException {
        copy.replaceAll(REPORT, "(?m)^<e:reported id=\"" + id(test) + "\".*<entry key=\"" + key + "\">.*\n", "");
    }

    void untag(String test, String tag) throws IOException {
        copy.replaceAll(REPORT, "(<e:started id=\"" + id(test) + "\".*)<tag>" + tag + "</tag>", "$1");
    }

    /** Lets the test after one begin before that one has ended. */
    void overlap(String test) throws IOException {
        copy.replaceAll(REPORT, "(?s)(<e:finished id=\"" + id(test) + "\".*?</e:finished>\n)"
                + "((?:<e:(?:finished|started)[^\n]*CONTAINER[^\n]*\n)*<e:started[^\n]*type>TEST<[^\n]*\n)", "$2$1");
    }

    private String id(String test) throws IOException {
        Matcher started = Pattern.compile("<e:started id=\"(\\d+)\".*className=\"[\\w.]*\\b"
                + Test.of(test).className() + "\" methodName=\"" + Test.of(test).method() + "\"")
                .matcher(copy.text(REPORT));
        if (!started.find()) {
            throw new IllegalStateException("no " + test + " in " + REPORT);
        }
        return started.group(1);
    }

    void stranger() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExecutionDataWriter(bytes).visitSessionInfo(new SessionInfo("stranger", 0, 1));
        copy.write(FOLDER + "stranger.exec", bytes.toByteArray());
    }

    void cut(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(copy.path(file));
        copy.write(file, Arrays.copyOf(bytes, bytes.length - 7));
    }

    /** Adds one record to the end of another. */
    void join(String file, String other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Files.readAllBytes(copy.path(file)));
        bytes.write(Files.readAllBytes(copy.path(other)));
        copy.write(file, bytes.toByteArray());
    }
}
