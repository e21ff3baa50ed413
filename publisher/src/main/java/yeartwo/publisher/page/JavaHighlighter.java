package yeartwo.publisher.page;

import java.util.List;
import java.util.Optional;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;

/**
 * Colours Java by what a parser knows of it, not by patterns: {@code record} is a keyword where it declares one and a
 * name where a method is called so. What cannot be parsed is only escaped.
 */
public final class JavaHighlighter {

    /** What has to stand around a region that is not a compilation unit of its own. */
    private record Frame(String before, String after) {
    }

    private static final List<Frame> FRAMES = List.of(
            new Frame("", "\n"),
            new Frame("class Region {\n", "\n}"),
            new Frame("interface Region {\n", "\n}"),
            new Frame("class Region { void region() {\n", "\n} }"));

    private JavaHighlighter() {
    }

    /**
     * The region as HTML: keywords, literals, types and comments each in a {@code span} of class k, s, t or c. No span
     * crosses the end of a line; without its tags the result is the input, character by character.
     *
     * @param java a compilation unit, imports, members of a type, or statements
     */
    public static String highlight(String java) {
        return FRAMES.stream().flatMap(frame -> parse(java, frame).stream()).findFirst().orElseGet(() -> plain(java));
    }

    private static Optional<String> parse(String java, Frame frame) {
        ParserConfiguration settings = new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.JAVA_17)
                .setAttributeComments(false);
        var result = new JavaParser(settings).parse(frame.before + java + frame.after);
        return result.isSuccessful() ? result.getResult().flatMap(unit -> colour(java, frame, unit)) : Optional.empty();
    }

    /** Empty when the tokens do not add up to the text, so that a fault of the lexer costs colours and never code. */
    private static Optional<String> colour(String java, Frame frame, CompilationUnit unit) {
        TokenRoles roles = TokenRoles.of(unit);
        ColouredText out = new ColouredText();
        StringBuilder read = new StringBuilder();
        int start = frame.before.length();
        int end = start + java.length();
        for (JavaToken token : allTokens(unit)) {
            String text = token.getText();
            int from = Math.max(start - read.length(), 0);
            int to = Math.min(end - read.length(), text.length());
            if (from < to) {
                out.append(text.substring(from, to), roles.of(token));
            }
            read.append(text);
        }
        boolean whole = read.toString().equals(frame.before + java + frame.after);
        return whole ? Optional.of(out.toHtml()) : Optional.empty();
    }

    private static Iterable<JavaToken> allTokens(CompilationUnit unit) {
        JavaToken first = unit.getTokenRange().orElseThrow().getBegin().findFirstToken();
        return new TokenRange(first, first.findLastToken());
    }

    private static String plain(String java) {
        ColouredText out = new ColouredText();
        out.append(java, TokenRole.PLAIN);
        return out.toHtml();
    }
}
