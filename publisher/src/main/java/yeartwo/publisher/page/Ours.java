package yeartwo.publisher.page;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * HTML that a page does not write itself: blocks with their marks, figures, names of tests. While a page is converted it stands between
 * two comments whose text is made anew in each JVM, so that no markup can pass for it.
 */
final class Ours {

    /** For the names of attributes and roles, too. */
    static final String ID = UUID.randomUUID().toString();

    private static final String BEGIN = "<!--" + ID + "-->";
    private static final String END = "<!--/" + ID + "-->";
    private static final Pattern PIECE = Pattern.compile(BEGIN + "(.*?)" + END, Pattern.DOTALL);

    private Ours() {
    }

    static String of(String html) {
        return BEGIN + html + END;
    }

    /** What of a body is ours. */
    static List<String> in(String body) {
        return PIECE.matcher(body).results().map((MatchResult piece) -> piece.group(1)).toList();
    }

    /** What of a body the page wrote. */
    static String without(String body) {
        return PIECE.matcher(body).replaceAll("");
    }

    /** A body as it is published. */
    static String published(String body) {
        return body.replace(BEGIN, "").replace(END, "");
    }
}
