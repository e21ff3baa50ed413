package yeartwo.publisher.proof;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import yeartwo.publisher.proof.Verdict.Call;

/** How a verdict is told, so that page, proof page and console tell it alike. */
final class Words {

    private Words() {
    }

    /** What answered, in plain words: where that was not LocalStack, it says so. */
    static String ran(List<Call> calls) {
        Set<String> answered = calls.stream().map(Call::answeredBy).collect(Collectors.toCollection(TreeSet::new));
        if (calls.stream().allMatch(Call::isLocalStack)) {
            return "Ran against " + list(List.copyOf(answered));
        }
        List<String> recordings = answered.stream().filter(by -> by.startsWith("recording")).toList();
        if (recordings.size() == answered.size()) {
            return "Replayed from a " + list(recordings) + ", not run against it";
        }
        return "Ran on " + list(answered.stream().map(Words::article).toList()) + ", not on LocalStack";
    }

    private static String article(String answeredBy) {
        return answeredBy.startsWith("recording") ? "a " + answeredBy : answeredBy;
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
