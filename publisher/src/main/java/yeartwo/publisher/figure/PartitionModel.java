package yeartwo.publisher.figure;

import java.util.Arrays;
import java.util.Random;

/**
 * How many of the additions to one counter a DynamoDB table throttles, by the layout of the counter's keys. A model, not
 * a measurement: each partition takes 1,000 write units a second at most, keys are hashed to partitions, an addition costs
 * one unit, and the load is steady and even over the shards. No partition splits, none lends another what it does not use.
 * What a partition saved in quiet times lifts it up to its limit, and <a href=
 * "https://repost.aws/knowledge-center/dynamodb-spiky-workloads-short-intervals">not beyond</a>.
 *
 * @param rate additions a second to the counter, from 1
 * @param partitions partitions of the table, from 1
 * @param seconds how long the load lasts, from 1
 * @param share write units a second that the table's capacity gives each partition, from 1 to the limit
 * @param saved seconds of unused share that each partition has saved when the load begins, 0 to 300
 */
record PartitionModel(int rate, int partitions, int seconds, int share, int saved) {

    /**
     * Write units a second: <a href=
     * "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-key-range-limit-exceeded-mitigation.html">
     * key range throughput</a>.
     */
    static final int LIMIT = 1_000;

    /**
     * Seconds of unused share that are kept at most: <a href=
     * "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html">burst
     * capacity</a>.
     */
    static final int BURST = 300;

    /** Where the key of a counter puts its shards. */
    enum Layout {
        /** One item. */
        ONE_ITEM {
            @Override
            int[] shards(int n, int partitions, Random hash) {
                return new int[]{1};
            }
        },
        /** The number of the shard in the sort key: one partition key, so one partition. */
        SORT_KEY {
            @Override
            int[] shards(int n, int partitions, Random hash) {
                return new int[]{n};
            }
        },
        /** The number of the shard in the partition key: each shard is hashed on its own. */
        PARTITION_KEY {
            @Override
            int[] shards(int n, int partitions, Random hash) {
                int[] shards = new int[partitions];
                for (int shard = 0; shard < n; shard++) {
                    shards[hash.nextInt(partitions)]++;
                }
                return shards;
            }
        };

        /** How many of n shards lie in each partition; a good hash is as good as a draw. */
        abstract int[] shards(int n, int partitions, Random hash);
    }

    /** Shares from 0 to 1 of the writes: the mean of all placements, and between what nine of ten of them lie. */
    record Share(double mean, double low, double high) {
    }

    /** The share of writes that is throttled with n shards, over so many placements drawn from a seed. */
    Share throttled(Layout layout, int n, int placements, long seed) {
        Random hash = new Random(seed);
        double[] shares = new double[placements];
        for (int i = 0; i < placements; i++) {
            shares[i] = throttled(layout.shards(n, partitions, hash));
        }
        Arrays.sort(shares);
        return new Share(Arrays.stream(shares).average().orElseThrow(), shares[placements / 20],
                shares[placements - 1 - placements / 20]);
    }

    private double throttled(int[] shards) {
        double perShard = (double) rate / Arrays.stream(shards).sum();
        double refused = Arrays.stream(shards).filter(count -> count > 0)
                .mapToDouble(count -> refused(count * perShard)).sum();
        return refused / ((double) rate * seconds);
    }

    /** Units that one partition refuses in the whole time. */
    private double refused(double load) {
        double reserve = (double) saved * share;
        double refused = 0;
        for (int second = 0; second < seconds; second++) {
            double served = Math.min(load, Math.min(LIMIT, share + reserve));
            refused += load - served;
            reserve = Math.min((double) BURST * share, reserve + share - served);
        }
        return refused;
    }
}
