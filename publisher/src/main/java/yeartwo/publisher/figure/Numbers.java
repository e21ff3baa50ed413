package yeartwo.publisher.figure;

import java.util.Locale;

/** Numbers as pages and pictures write them. */
final class Numbers {

    private Numbers() {
    }

    static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** With one decimal. */
    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
