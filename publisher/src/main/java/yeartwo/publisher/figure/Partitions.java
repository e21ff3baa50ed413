package yeartwo.publisher.figure;

import static java.util.stream.IntStream.rangeClosed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import yeartwo.publisher.figure.PartitionModel.Layout;
import yeartwo.publisher.figure.PartitionModel.Share;

/** What the model says of a counter that grows hot, for one to sixteen shards. */
final class Partitions {

    static final String NAME = "partitions";

    private static final int SHARDS = 16;
    private static final int PLACEMENTS = 1_000;
    private static final long SEED = 2026;
    private static final PartitionModel MODEL = rested(8);
    private static final PartitionModel MANY = rested(64);

    /** Shares from the lower edge of the chart to the upper. */
    private static final double TOP = 0.8;

    /** Percent of its width; beside that stand the words. */
    private static final double LEFT = 12;
    private static final double RIGHT = 98;

    /** Computed once: time that a preview would spend at every save. */
    private static final List<Map<String, Object>> ROWS = rangeClosed(1, SHARDS).mapToObj(Partitions::row).toList();

    private Partitions() {
    }

    /** With capacity for the limit of each of so many partitions, and all the burst that there can be. */
    private static PartitionModel rested(int partitions) {
        return new PartitionModel(3_500, partitions, 60, PartitionModel.LIMIT, PartitionModel.BURST);
    }

    /** A row of the table, and in percent of the chart, from its left and upper edge, its points there. */
    private static Map<String, Object> row(int n) {
        Share one = share(Layout.ONE_ITEM, n);
        Share sorted = share(Layout.SORT_KEY, n);
        Share spread = share(Layout.PARTITION_KEY, n);
        return Map.of("n", n, "one", Numbers.percent(one.mean()), "sorted", Numbers.percent(sorted.mean()),
                "spread", Numbers.percent(spread.mean()), "least", Numbers.percent(spread.low()),
                "most", Numbers.percent(spread.high()),
                "x", Numbers.decimal(LEFT + (n - 1) * (RIGHT - LEFT) / (SHARDS - 1)),
                "y", Map.of("one", y(one.mean()), "sorted", y(sorted.mean()), "spread", y(spread.mean()),
                        "least", y(spread.low()), "most", y(spread.high())));
    }

    private static Share share(Layout layout, int n) {
        return MODEL.throttled(layout, n, PLACEMENTS, SEED);
    }

    private static String y(double share) {
        return Numbers.decimal(100 - 100 * share / TOP);
    }

    private static String spread(int shards) {
        return ROWS.stream().filter(row -> row.get("n").equals(shards)).map(row -> String.valueOf(row.get("spread")))
                .findFirst().orElseThrow();
    }

    /** What its template gets. */
    static Map<String, Object> numbers() {
        return Map.of("rows", ROWS, "five", spread(5), "rate", Numbers.grouped(MODEL.rate()),
                "partitions", MODEL.partitions(), "placements", Numbers.grouped(PLACEMENTS), "grid",
                List.of(0, 25, 50, 75).stream()
                        .map(share -> Map.of("share", share, "y", y(share / 100.0))).toList());
    }

    static Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("rate", Numbers.grouped(MODEL.rate()));
        attributes.put("count", String.valueOf(MODEL.partitions()));
        attributes.put("more", String.valueOf(MANY.partitions()));
        attributes.put("placements", Numbers.grouped(PLACEMENTS));
        attributes.put("one-item", String.valueOf(ROWS.get(0).get("one")));
        attributes.put("seconds", String.valueOf(MODEL.seconds()));
        attributes.put("burst", String.valueOf(MODEL.saved()));
        attributes.put("spread-5", spread(5));
        attributes.put("spread-10", spread(10));
        attributes.put("spread-5-of-more", String.valueOf(
                Numbers.percent(MANY.throttled(Layout.PARTITION_KEY, 5, PLACEMENTS, SEED).mean())));
        return attributes;
    }
}
