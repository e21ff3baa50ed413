package yeartwo.publisher.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeartwo.publisher.proof.Verdict.Witness;

/** How a mark tells what answered. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ran           | LocalStack 4.14.0              |      | Ran against LocalStack 4.14.0",
            "Ran in tests  | LocalStack 4.14.0              |      | Ran in tests against LocalStack 4.14.0",
            "Its class ran | LocalStack 4.14.0              |      | Its class ran against LocalStack 4.14.0",
            "Ran           | DynamoDB Local 3.3.1           |      | Ran on DynamoDB Local 3.3.1, not on LocalStack",
            "Ran in tests  | DynamoDB Local 3.3.1           |      | Ran in tests on DynamoDB Local 3.3.1, not on LocalStack",
            "Ran           | recording of LocalStack 4.14.0 |      | Replayed from a recording of LocalStack 4.14.0, not run against it",
            "Ran in tests  | recording of LocalStack 4.14.0 |      | Ran in tests, replayed from a recording of LocalStack 4.14.0, not run against it",
            "Ran           | answer written by hand         |      | Ran against answers written by hand, not against LocalStack",
            "Ran           | LocalStack 4.14.0              | Busy | Ran against LocalStack 4.14.0, but for requests or answers that a test altered",
            "Ran           | DynamoDB Local 3.3.1           | Busy | Ran on DynamoDB Local 3.3.1, not on LocalStack, but for requests or answers that a test altered",
            "Ran           | LocalStack 4.14.0;answer written by hand | Busy | Ran against LocalStack 4.14.0, but for answers written by hand and requests or answers that a test altered",
            "Ran           | recording of LocalStack 4.14.0;answer written by hand | | Replayed from a recording of LocalStack 4.14.0, not run against it, but for answers written by hand",
    })
    void nameWhatAnswered(String who, String answeredBy, String altered, String words) {
        List<Witness> witnesses = Stream.of(answeredBy.split(";"))
                .map(each -> witness(each, altered == null ? List.of() : List.of(altered))).toList();

        assertThat(Words.ran(who, witnesses)).isEqualTo(words);
    }

    private static Witness witness(String answeredBy, List<String> altered) {
        TestRun test = new TestRun("[a]", "yeartwo.ATest", "a", "a", "SUCCESSFUL", Optional.empty(), Set.of(),
                Map.of("altered", altered));
        return new Witness(test, Set.of(1), List.of(Call.parse("DynamoDB GetItem|" + answeredBy + "||")), List.of());
    }
}
