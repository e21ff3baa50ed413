package yeartwo.publisher.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import yeartwo.publisher.code.Region;

/**
 * An operation that a test asked of a service.
 *
 * @param operation such as {@code DynamoDB UpdateItem}
 * @param answeredBy such as {@code LocalStack 4.14.0}
 * @param rights the IAM actions it needs, such as {@code dynamodb:UpdateItem}
 * @param frames where our own code was when it asked, innermost first
 */
record Call(String operation, String answeredBy, List<String> rights, List<Frame> frames) {

    /** What answers where no stand-in can, after the API model. */
    static final String BY_HAND = "answer written by hand";

    /** Reads what a test reported: the four, with bars between. */
    static Call parse(String entry) {
        String[] parts = entry.split("\\|", -1);
        return new Call(parts[0], part(parts, 1), words(part(parts, 2)), Frame.parse(part(parts, 3)));
    }

    private static String part(String[] parts, int number) {
        return number < parts.length ? parts[number] : "";
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** The service, as AWS writes it: {@code EventBridge Scheduler}. */
    String service() {
        return operation.replaceFirst(" ?\\S+$", "");
    }

    /** Whether LocalStack itself answered, and nothing in its place. */
    boolean isLocalStack() {
        return answeredBy.matches("LocalStack [\\d.]+");
    }

    boolean isByHand() {
        return answeredBy.equals(BY_HAND);
    }

    /** Whether a file that is kept for its test answered: a recording, or what somebody wrote. */
    boolean isKept() {
        return answeredBy.startsWith("recording") || isByHand();
    }

    /** The same call, with the frames of published code that led to it: what a test hands in asks for itself. */
    Call ofPublished(Set<String> files) {
        return new Call(operation, answeredBy, rights,
                frames.stream().takeWhile(frame -> files.contains(frame.file())).toList());
    }

    /** Whether a region asked, or published code that it called. */
    boolean isOf(String compiled, Region region) {
        return frames.stream().anyMatch(frame -> frame.isWithin(compiled, region));
    }
}
