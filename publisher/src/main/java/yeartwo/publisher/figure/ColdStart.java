package yeartwo.publisher.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long a process takes to its first answers, by what it makes before: medians of many starts, with quartiles. */
final class ColdStart {

    static final String NAME = "cold-start";

    /** What was measured, and how each is called on pages. */
    private static final Map<String, String> VARIANTS = new LinkedHashMap<>();
    private static final int START_UP = 0;
    private static final int FIRST_ANSWER = 1;
    private static final int FIRST_CALL = 2;
    private static final List<String> COLUMNS = List.of("start-up", "first-answer", "first-call", "hundredth-call");

    static {
        VARIANTS.put("eager", "Eager");
        VARIANTS.put("lazy", "Lazy");
        VARIANTS.put("eager-cds", "Eager with an archive");
    }

    private final Measured measured;

    ColdStart(Measured measured) {
        this.measured = measured;
    }

    /** The variants that have to be there. */
    static List<String> variants() {
        return List.copyOf(VARIANTS.keySet());
    }

    /** Milliseconds: the middle, and between what the middle half lies. */
    private record Spread(double median, double low, double high) {

        static Spread of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Spread(quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75));
        }

        /** Between two values, in proportion: https://en.wikipedia.org/wiki/Quantile, R-7. */
        private static double quantile(double[] sorted, double part) {
            double place = part * (sorted.length - 1);
            int below = (int) place;
            double above = sorted[Math.min(below + 1, sorted.length - 1)];
            return sorted[below] + (place - below) * (above - sorted[below]);
        }

        Map<String, Object> words() {
            return Map.of("median", milliseconds(median), "low", milliseconds(low), "high", milliseconds(high));
        }
    }

    private Spread spread(String variant, int column) {
        return Spread.of(measured.of(variant).stream().mapToDouble(run -> run.milliseconds().get(column)).toArray());
    }

    /** What its template gets: places are percent of the width. */
    Map<String, Object> numbers() {
        double right = VARIANTS.keySet().stream().mapToDouble(variant -> Math.max(spread(variant, FIRST_ANSWER).high(),
                spread(variant, START_UP).median() + spread(variant, FIRST_CALL).median())).max().orElseThrow();
        return Map.of("header", measured.header(),
                "rows", VARIANTS.keySet().stream().map(variant -> row(variant, right)).toList());
    }

    private Map<String, Object> row(String variant, double right) {
        Spread answer = spread(variant, FIRST_ANSWER);
        return Map.of("name", VARIANTS.getOrDefault(variant, variant), "runs", measured.of(variant).size(),
                "spreads", IntStream.range(0, COLUMNS.size()).mapToObj(column -> spread(variant, column).words())
                        .toList(),
                "start", Numbers.decimal(100 * spread(variant, START_UP).median() / right),
                "call", Numbers.decimal(100 * spread(variant, FIRST_CALL).median() / right),
                "low", Numbers.decimal(100 * answer.low() / right),
                "high", Numbers.decimal(100 * answer.high() / right));
    }

    /** How many runs there were, and between what the middle half of the first answers came, as bench/cold-start says it. */
    String told() {
        return "%1$s runs of each variant in turns, quartiles of the first answer %2$s: bench/cold-start %1$s"
                .formatted(runs(), VARIANTS.keySet().stream().map(variant -> {
                    Spread answer = spread(variant, FIRST_ANSWER);
                    return String.format(Locale.ROOT, "%s %.0f to %.0f ms", variant, answer.low(), answer.high());
                }).collect(Collectors.joining(", ")));
    }

    /** Of each variant; of the one that has the fewest, if they differ. */
    private int runs() {
        return VARIANTS.keySet().stream().mapToInt(variant -> measured.of(variant).size()).min().orElseThrow();
    }

    /** {@code eager-start-up}, {@code lazy-first-call} and so on: medians in milliseconds; {@code runs} of each. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("runs", String.valueOf(runs()));
        for (String variant : VARIANTS.keySet()) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                attributes.put(variant + "-" + COLUMNS.get(column), milliseconds(spread(variant, column).median()));
            }
        }
        return attributes;
    }

    /** Whole ones from ten on: what is below that in so long a time is noise. */
    private static String milliseconds(double value) {
        return value < 10 ? Numbers.decimal(value) : Numbers.grouped(Math.round(value));
    }
}
