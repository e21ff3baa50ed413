package yeartwo.publisher.proof;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import yeartwo.publisher.proof.Verdict.Witness;

/** How a verdict is told, so that page, proof page and console tell it alike. */
final class Words {

    private Words() {
    }

    /**
     * What answered, in plain words: where that was not LocalStack, or was made by a test, it says so.
     *
     * @param who ran, and how, such as {@code Ran in tests}
     */
    static String ran(String who, List<Witness> witnesses) {
        List<Call> own = witnesses.stream().flatMap(witness -> witness.own().stream()).toList();
        List<Call> calls = own.isEmpty() ? Verdict.calls(witnesses) : own; // what a test arranged is not its matter
        List<String> localstack = answered(calls.stream().filter(Call::isLocalStack).toList());
        List<String> others = answered(
                calls.stream().filter(call -> !call.isLocalStack() && !call.isByHand()).toList());
        if (localstack.isEmpty() && others.isEmpty()) {
            return who + " against answers written by hand, not against LocalStack";
        }
        if (others.isEmpty()) {
            return who + " against " + list(localstack) + but(witnesses);
        }
        String those = list(others.stream().map(Words::article).toList());
        return localstack.isEmpty() && others.stream().allMatch(by -> by.startsWith("recording"))
                ? (who.equals("Ran") ? "Replayed" : who + ", replayed") + " from " + those + ", not run against it"
                        + but(witnesses)
                : who + " on " + those + ", not on LocalStack" + but(witnesses);
    }

    /** What these tests rest on beside the answers of a service; empty when it is nothing. */
    static String but(List<Witness> witnesses) {
        List<String> made = Stream.of(
                witnesses.stream().anyMatch(Witness::hasByHand) ? "answers written by hand" : "",
                witnesses.stream().anyMatch(Witness::hasAltered) ? "requests or answers that a test altered" : "")
                .filter(each -> !each.isEmpty()).toList();
        return made.isEmpty() ? "" : ", but for " + list(made);
    }

    private static List<String> answered(List<Call> calls) {
        Set<String> answered = calls.stream().map(Call::answeredBy).collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(answered);
    }

    private static String article(String answeredBy) {
        return answeredBy.startsWith("recording") ? "a " + answeredBy : answeredBy;
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : thing.endsWith("ch") ? "es" : "s");
    }

    static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** Lines as a person says them: {@code 31 to 33, 36}. */
    static String lines(Collection<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        int first = 0;
        int last = -1;
        for (int number : new TreeSet<>(numbers)) {
            if (number == last + 1) {
                last = number;
                continue;
            }
            append(text, first, last);
            first = number;
            last = number;
        }
        append(text, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, int first, int last) {
        if (last > 0) {
            text.append(text.length() == 0 ? "" : ", ").append(first == last ? "" + first : first + " to " + last);
        }
    }

    static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
