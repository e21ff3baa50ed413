package yeartwo.publisher.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** What the schema of {@code proof.json} refuses. */
class SchemaTest {

    private static final String LEDGER = """
            {"$schema": "https://example.org/proof.schema.json", "site": "https://example.org/", "commit": "",
            "clean": false, "date": "2026-11-24T00:00:00Z", "backend": "LocalStack 4.14.0", "reason": "",
            "image": "sha256:1111111111111111111111111111111111111111111111111111111111111111", "jdk": "17", "sdk": "2.40.2", "summary": "1 region", "proved": true, "regions": 1, "lines": 1,
            "branches": 0, "tests": 1, "calls": 1, "limits": [{"service": "SES", "text": "much"}], "entries": [
            {"id": "a", "file": "A.java", "region": "a", "first": 1, "last": 2, "wrong": false, "kind": "proved",
            "mark": "Ran", "pages": [{"title": "A", "uri": "a/"}], "lines": [{"line": 1, "branches": 0, "tests": [0]}],
            "covered": 1, "branches": 0, "taken": 0, "tests": [{"name": "ATest.a", "id": "[a]", "outcome": "passed",
            "lines": "1", "showsWrong": false, "faults": [], "altered": []}], "calls": [{"operation": "SES SendEmail",
            "answeredBy": "LocalStack 4.14.0", "own": true}], "rights": ["ses:SendEmail"], "runIt": "./mvnw",
            "needs": [], "source": "source/A.java.txt", "notShown": ["much"]}]}
            """;

    @TempDir
    private Path site;

    private Problems problems(String ledger) throws IOException {
        Problems problems = new Problems();
        Files.writeString(site.resolve("proof.json"), ledger);
        new Schema().check(site, problems);
        return problems;
    }

    @Test
    void acceptsALedger() throws Exception {
        assertThat(problems(LEDGER).sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"jdk\": \"17\", | `` | jdk",
            "\"jdk\": \"17\", | \"jdk\": \"17\", \"seconds\": 3, | seconds",
            "\"outcome\": \"passed\" | \"outcome\": \"FAILED\" | outcome",
            "\"kind\": \"proved\" | \"kind\": \"fine\" | kind",
            "\"answeredBy\": \"LocalStack 4.14.0\" | \"answeredBy\": \"AWS\" | answeredBy",
            "\"commit\": \"\" | \"commit\": \"main\" | commit",
            "sha256:1111111111111111111111111111111111111111111111111111111111111111 | `` | image",
            "\"backend\": \"LocalStack 4.14.0\" | \"backend\": \"embedded backend\" | image",
            "\"sdk\": \"2.40.2\" | \"sdk\": \"\" | sdk",
            "{\"title\": \"A\", \"uri\": \"a/\"} | `` | pages",
    })
    void refusesWhatMisleads(String from, String to, String named) throws Exception {
        assertThat(problems(LEDGER.replace(from, to == null ? "" : to)).sorted()).extracting(Problem::text)
                .anyMatch(text -> text.contains(named));
    }
}
