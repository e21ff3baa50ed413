package yeartwo.publisher.page;

import java.util.regex.Pattern;

/** The publisher's sign for what a test ran, and those that look like it: nobody else is to write one. */
public final class Tick {

    /** The sign. */
    public static final String SIGN = "✓";

    /** What looks like it. */
    public static final Pattern LIKE = Pattern.compile("[\u2611\u2705\u2713\u2714\u221A\uD83D\uDDF8\uD83D\uDDF9]");

    private Tick() {
    }
}
