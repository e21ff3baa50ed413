package yeartwo.counter;

import java.util.random.RandomGenerator;

/** Draws the largest number that it may, each time. */
final class LargestDraw implements RandomGenerator {

    @Override
    public long nextLong() {
        return Long.MAX_VALUE;
    }

    @Override
    public int nextInt(int bound) {
        return bound - 1;
    }

    @Override
    public long nextLong(long bound) {
        return bound - 1;
    }
}
