package yeartwo.publisher.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.figure.PartitionModel.Layout;

class PartitionModelTest {

    private static final double ONE_OF_3500 = 1 - 1_000 / 3_500.0;
    private static final PartitionModel MODEL = new PartitionModel(3_500, 8, 60, 1_000, 0);

    @ParameterizedTest
    @EnumSource
    void throttlesAllButTheLimitWhenThereIsOneShard(Layout layout) {
        assertThat(mean(MODEL, layout, 1)).isCloseTo(ONE_OF_3500, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 16, 100})
    void throttlesShardsInTheSortKeyLikeOneItem(int n) {
        assertThat(mean(MODEL, Layout.SORT_KEY, n)).isEqualTo(mean(MODEL, Layout.ONE_ITEM, n))
                .isCloseTo(ONE_OF_3500, within(1e-9));
    }

    @Test
    void throttlesNothingWhenEnoughShardsLieInManyPartitions() {
        assertThat(mean(new PartitionModel(3_500, 10_000, 10, 1_000, 0), Layout.PARTITION_KEY, 5)).isLessThan(0.001);
    }

    @Test
    void throttlesHalfOfTwoShardsAtTwiceTheLimitEach() {
        assertThat(mean(new PartitionModel(4_000, 10_000, 10, 1_000, 0), Layout.PARTITION_KEY, 2))
                .isCloseTo(0.5, within(0.001));
    }

    @Test
    void throttlesShardsInTheOnlyPartitionLikeOneItem() {
        assertThat(mean(new PartitionModel(3_500, 1, 600, 1_000, 0), Layout.PARTITION_KEY, 16))
                .isCloseTo(ONE_OF_3500, within(1e-9));
    }

    /** In seven of eight placements they lie apart. */
    @Test
    void averagesWhatTwoShardsDoInEightPartitions() {
        double apart = 2 * 750 / 3_500.0;

        assertThat(mean(MODEL, Layout.PARTITION_KEY, 2)).isCloseTo(7 / 8.0 * apart + 1 / 8.0 * ONE_OF_3500,
                within(0.015));
    }

    /** What it saved lifts a partition from its share up to the limit, until that is spent. */
    @Test
    void spendsWhatAPartitionSavedUpToTheLimit() {
        PartitionModel rested = new PartitionModel(3_500, 8, 600, 100, 300);
        PartitionModel untilThen = new PartitionModel(1_000, 8, 33, 100, 300);

        assertThat(mean(rested, Layout.ONE_ITEM, 1)).isCloseTo((3_400 * 600 - 300 * 100) / (3_500 * 600.0),
                within(1e-9));
        assertThat(mean(untilThen, Layout.ONE_ITEM, 1)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void throttlesNotOneLessForAllThatWasSavedWhereTheShareIsTheLimit(Layout layout) {
        PartitionModel rested = new PartitionModel(3_500, 8, 60, 1_000, 300);

        assertThat(rested.throttled(layout, 5, 1_000, 1)).isEqualTo(MODEL.throttled(layout, 5, 1_000, 1));
    }

    @Test
    void throttlesByTheShareWhereNothingWasSaved() {
        assertThat(mean(new PartitionModel(1_000, 8, 60, 25, 0), Layout.ONE_ITEM, 1)).isCloseTo(0.975, within(1e-9));
    }

    @Test
    void throttlesNothingBelowTheLimit() {
        assertThat(mean(new PartitionModel(1_000, 8, 600, 1_000, 0), Layout.ONE_ITEM, 1)).isZero();
    }

    @Test
    void saysTheSameForASeedAndSomethingElseForAnother() {
        assertThat(MODEL.throttled(Layout.PARTITION_KEY, 5, 100, 1))
                .isEqualTo(MODEL.throttled(Layout.PARTITION_KEY, 5, 100, 1))
                .isNotEqualTo(MODEL.throttled(Layout.PARTITION_KEY, 5, 100, 2));
    }

    private static double mean(PartitionModel model, Layout layout, int n) {
        return model.throttled(layout, n, 1_000, 1).mean();
    }
}
