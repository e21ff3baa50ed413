package yeartwo.publisher.proof;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a verdict is told, so that page, proof page and console tell it alike. */
final class Words {

    private Words() {
    }

    /** What answered, in plain words: where that was not LocalStack, it says so. */
    static String ran(List<Call> calls) {
        List<String> localstack = answered(calls.stream().filter(Call::isLocalStack).toList());
        boolean byHand = calls.stream().anyMatch(Call::isByHand);
        List<String> others = answered(
                calls.stream().filter(call -> !call.isLocalStack() && !call.isByHand()).toList());
        String hand = byHand ? "an answer written by hand" : "";
        if (others.isEmpty()) {
            return "Ran against " + list(join(localstack, hand))
                    + (localstack.isEmpty() ? ", not against LocalStack" : "");
        }
        if (others.stream().allMatch(by -> by.startsWith("recording")) && localstack.isEmpty()) {
            return "Replayed from " + list(join(others.stream().map(Words::article).toList(), hand))
                    + ", not run against it";
        }
        return "Ran on " + list(join(others.stream().map(Words::article).toList(), hand)) + ", not on LocalStack";
    }

    private static List<String> answered(List<Call> calls) {
        Set<String> answered = calls.stream().map(Call::answeredBy).collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(answered);
    }

    private static List<String> join(List<String> parts, String last) {
        return last.isEmpty()
                ? parts
                : Stream.concat(parts.stream(), Stream.of(last))
                        .toList();
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
