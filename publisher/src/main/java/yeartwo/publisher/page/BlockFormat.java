package yeartwo.publisher.page;

import java.util.Map;

import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.LocationType;
import org.asciidoctor.syntaxhighlighter.Formatter;
import org.asciidoctor.syntaxhighlighter.HighlightResult;
import org.asciidoctor.syntaxhighlighter.Highlighter;

/**
 * Writes a block: the code, coloured, and below it the line that says what stands behind it. Public, and made by a
 * public constructor, because Asciidoctor makes it.
 */
public final class BlockFormat implements Highlighter, Formatter {

    /** Has no state. */
    public BlockFormat() {
    }

    @Override
    public HighlightResult highlight(Block node, String source, String language, Map<String, Object> options) {
        return new HighlightResult(language.equals("java") ? JavaHighlighter.highlight(source) : Html.escape(source));
    }

    @Override
    public String format(Block node, String language, Map<String, Object> options) {
        String above = String.valueOf(node.getAttribute(Listings.ABOVE, ""));
        // The copy button goes to what has the class of its language.
        String code = above + "<pre class=\"" + (above.isEmpty() ? language : "warned") + "\" tabindex=\"0\"><code>"
                + node.getContent() + "</code></pre>";
        return node.hasAttribute(Listings.MARK) ? Ours.of(code + "\n" + node.getAttribute(Listings.MARK)) : code;
    }

    @Override
    public boolean hasDocInfo(LocationType location) {
        return false;
    }

    @Override
    public String getDocinfo(LocationType location, Document document, Map<String, Object> options) {
        return "";
    }
}
