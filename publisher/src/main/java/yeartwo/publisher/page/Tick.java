package yeartwo.publisher.page;

import java.util.regex.Pattern;

/** The publisher's sign for what a test ran, and those that look like it: nobody else is to write one. */
public final class Tick {

    /** The sign. */
    public static final String SIGN = "✓";

    /** What looks like it. */
    public static final Pattern LIKE = Pattern.compile("[\u2611\u2705\u2713\u2714\uD83D\uDDF8]");

    /** How a stylesheet may write it without a character of it. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\0*(2611|2705|2713|2714|1f5f8)",
            Pattern.CASE_INSENSITIVE);

    private Tick() {
    }

    /** Whether a stylesheet writes it. */
    public static boolean isInStylesheet(String text) {
        return LIKE.matcher(text).find() || ESCAPED.matcher(text).find();
    }
}
