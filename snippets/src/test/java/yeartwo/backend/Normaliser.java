package yeartwo.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of exchanges what changes from one recording to the next: ids are numbered in the order in which they turn
 * up, moments become one moment, the numbers behind an alarm's state are left out, metrics, which LocalStack lists in any
 * order, come in one, and equal polls in a row are one. The token that the SDK makes up for a request may be any at the
 * replay.
 */
final class Normaliser {

    private static final Pattern REQUEST_ID = Pattern.compile("(<RequestId>)[^<]*(</RequestId>)");
    private static final Pattern ALARM_REASON = Pattern
            .compile("(<StateReason(?:Data)?>)[^<]*(</StateReason(?:Data)?>)");
    private static final Pattern METRICS = Pattern.compile("(?<=<Metrics>).*?(?=</Metrics>)");
    private static final Pattern MOMENT = Pattern
            .compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d(?::|%3A)\\d\\d(?::|%3A)\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern EPOCH = Pattern.compile("\\b(1[6-9]\\d{8})(\\d{3})?(\\.\\d+)?\\b");
    private static final Pattern HTTP_DATE = Pattern
            .compile("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    private static final Pattern CLIENT_TOKEN = Pattern.compile("(?<=\"ClientToken\": ?\")[^\"]+(?=\")");
    /** What WireMock lets any text stand for, in JSON. */
    private static final String ANY = Matcher.quoteReplacement("${json-unit.any-string}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** What LocalStack makes up: a receipt handle of SQS in JSON, a message id of SES in XML. */
    private static final Pattern MADE_UP = Pattern
            .compile("(?<=\"ReceiptHandle\": ?\")[^\"]+(?=\")|(?<=<MessageId>)[^<]+(?=</MessageId>)");

    private final Map<String, String> numbered = new HashMap<>();

    List<Exchange> normalise(List<Exchange> exchanges) {
        List<Exchange> merged = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            Exchange clean = clean(exchange);
            if (merged.isEmpty() || !merged.get(merged.size() - 1).equals(clean)) {
                merged.add(clean);
            }
        }
        return merged;
    }

    private Exchange clean(Exchange exchange) {
        return new Exchange(exchange.method(), clean(exchange.url()), clean(exchange.asked()),
                clean(CLIENT_TOKEN.matcher(exchange.body()).replaceAll(ANY)),
                exchange.status(), clean(exchange.headers()),
                exchange.isText() ? clean(exchange.answer()) : exchange.answer(),
                exchange.isText());
    }

    private Map<String, String> clean(Map<String, String> headers) {
        Map<String, String> clean = new TreeMap<>(headers);
        clean.replaceAll((name, value) -> clean(value));
        return clean;
    }

    private String clean(String text) {
        String clean = REQUEST_ID.matcher(text).replaceAll("$1request$2");
        clean = ALARM_REASON.matcher(clean).replaceAll("$1left out$2");
        clean = METRICS.matcher(clean).replaceAll(list -> Matcher.quoteReplacement(sorted(list.group())));
        clean = MOMENT.matcher(clean).replaceAll("2000-01-01T00:00:00Z");
        clean = HTTP_DATE.matcher(clean).replaceAll("Sat, 01 Jan 2000 00:00:00 GMT");
        clean = EPOCH.matcher(clean).replaceAll(moment -> moment.group(2) == null ? "946684800" : "946684800000");
        for (Map.Entry<String, String> known : numbered.entrySet()) {
            clean = clean.replace(known.getKey(), known.getValue());
        }
        clean = number(clean, MADE_UP, "made-up-%d"::formatted);
        return number(clean, UUID, "00000000-0000-0000-0000-%012d"::formatted);
    }

    private static String sorted(String metrics) {
        return Stream.of(metrics.split("(?=<member><Namespace>)")).sorted().collect(Collectors.joining());
    }

    private String number(String text, Pattern id, Function<Integer, String> name) {
        return id.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                isNumber(found.group())
                        ? found.group()
                        : numbered.computeIfAbsent(found.group(), any -> name.apply(numbered.size() + 1))));
    }

    private static boolean isNumber(String id) {
        return id.startsWith("00000000-0000-0000-0000-") || id.startsWith("made-up-");
    }
}
