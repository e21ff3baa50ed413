package yeartwo.publisher.page;

import java.util.Map;
import java.util.regex.Pattern;

import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Treeprocessor;
import org.jsoup.Jsoup;
import yeartwo.publisher.page.Page.Shown;
import yeartwo.publisher.page.Progress.Answered;

/** Sees to it that a block shows one exhibit, byte for byte, and that nothing else on the page looks like code. */
final class Listings extends Treeprocessor {

    /** The attribute under which a block carries its mark, as HTML. */
    static final String MARK = "mark-" + Ours.ID;

    /** The attribute under which a block carries what stands above it, as HTML. */
    static final String ABOVE = "above-" + Ours.ID;

    /** The role of a block that was refused. */
    static final String REFUSED = "refused-" + Ours.ID;

    private static final String HOW = "a block shows one region or output, by an include of {snippets} or {outputs}";
    private static final Map<String, String> NOT_HERE = Map.of(
            "literal", "a literal block", "pass", "a passthrough block", "verse", "a verse block",
            "stem", "a formula", "image", "an image");

    private static final Pattern CLASS = Pattern.compile(".*\\w\\.java\\b.*");

    private Progress page = Progress.NONE;

    /** Begins a page. */
    void begin(Progress next) {
        page = next;
    }

    @Override
    public Document process(Document document) {
        document.findBy(Map.of("traverse_documents", true)).forEach(this::visit);
        page.includes().forEach(stray -> page.problem(stray.line(),
                "include of " + stray.exhibit().key() + " stands outside of a listing", HOW));
        return document;
    }

    private void visit(StructuralNode node) {
        String context = node.getContext();
        if (node.getContentModel().equals("simple") && !node.isSubstitutionEnabled("specialcharacters")) {
            refuse(node, line(node), "'subs' without specialcharacters lets HTML through that no test ran");
        }
        if (context.equals("listing")) {
            check((Block) node);
            return;
        }
        if (NOT_HERE.containsKey(context) && !node.hasAttribute(FigureMacro.OURS)) {
            refuse(node, line(node), NOT_HERE.get(context) + " shows what no test ran");
        } else if (context.equals("table") && setsWidths(node)) {
            page.problem(line(node), "this table sets widths; put [%autowidth] above it",
                    "a width is a style attribute, and the site's Content-Security-Policy forbids those");
        }
        if (!context.matches("document|section") && node.getTitle() != null) {
            checkCaption(node.getTitle(), line(node));
        }
    }

    private static boolean setsWidths(StructuralNode table) {
        return !table.isOption("autowidth") || table.hasAttribute("width");
    }

    private void refuse(StructuralNode node, int line, String text) {
        page.problem(line, text, HOW);
        node.addRole(REFUSED);
    }

    private void check(Block block) {
        Answered next = page.includes().peek();
        if (next == null || !next.exhibit().text().equals(block.getSource())) {
            boolean isPart = next != null && block.getSource().contains(next.exhibit().text());
            refuse(block, isPart ? page.includes().remove().line() : line(block),
                    "this listing is not what a test ran");
            return;
        }
        page.includes().remove();
        if (block.getTitle() == null) {
            page.problem(next.line(), "this listing has no caption; put '."
                    + (next.exhibit().isJava() ? next.exhibit().fileName() : "What it prints") + "' above it");
        } else if (page.exhibits().containsKey(next.exhibit().key())) {
            checkCaption(block.getTitle(), next);
        }
        page.shown().add(new Shown(next.exhibit().key(), next.line()));
        show(block, next.exhibit());
    }

    private void checkCaption(String caption, Answered shown) {
        if (!shown.exhibit().isJava()) {
            checkCaption(caption, shown.line());
        } else if (!(caption + ",").startsWith(shown.exhibit().fileName() + ",")) {
            page.problem(shown.line(), "the caption of this listing does not begin with " + shown.exhibit().fileName(),
                    "caption: " + caption + "; what follows the name comes after a comma");
        }
    }

    /** A link in a caption may lead to a class. */
    private void checkCaption(String title, int line) {
        String caption = Jsoup.parseBodyFragment(Ours.without(title)).text();
        if (CLASS.matcher(caption).matches()) {
            page.problem(line, "the caption '" + caption + "' names a class, and what stands below it is none",
                    "say what it shows");
        }
    }

    private void show(Block block, Exhibit exhibit) {
        Mark mark = new Mark(exhibit, page.settings().base());
        block.setStyle("source");
        block.setAttribute("language", exhibit.isJava() ? "java" : "output", true);
        block.setAttribute(ABOVE, mark.above(), true);
        block.setAttribute(MARK, mark.below(), true);
    }

    private static int line(StructuralNode node) {
        return node.getSourceLocation() == null ? 0 : node.getSourceLocation().getLineNumber();
    }
}
