package yeartwo.publisher.page;

import java.util.Map;
import java.util.UUID;

import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Treeprocessor;
import yeartwo.publisher.page.Page.Shown;
import yeartwo.publisher.page.Progress.Answered;

/** Sees to it that a block shows one exhibit, byte for byte, and that nothing else on the page looks like code. */
final class Listings extends Treeprocessor {

    /** Made anew in each JVM, so that no page can write the names of what we add. */
    private static final String OURS = UUID.randomUUID().toString();

    /** The attribute under which a block carries its mark, as HTML. */
    static final String MARK = "mark-" + OURS;

    /** The attribute under which a block carries what stands above it, as HTML. */
    static final String ABOVE = "above-" + OURS;

    /** The role of a block that was refused. */
    static final String REFUSED = "refused-" + OURS;

    private static final String HOW = "a block shows one region or output, by an include of {snippets} or {outputs}";
    private static final Map<String, String> NOT_HERE = Map.of(
            "literal", "a literal block", "pass", "a passthrough block", "verse", "a verse block",
            "stem", "a formula", "image", "an image");

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
        if (node.getContext().equals("listing")) {
            check((Block) node);
        } else if (NOT_HERE.containsKey(node.getContext()) && !node.hasAttribute(FigureMacro.OURS)) {
            refuse(node, line(node), NOT_HERE.get(node.getContext()) + " shows what no test ran");
        }
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
            page.problem(next.line(), "this listing has no caption; put '.FileName.java' above it");
        } else if (next.exhibit().isJava() && !block.getTitle().startsWith(next.exhibit().fileName())) {
            page.problem(next.line(), "the caption of this listing does not begin with " + next.exhibit().fileName(),
                    "caption: " + block.getTitle());
        }
        page.shown().add(new Shown(next.exhibit().key(), next.line()));
        show(block, next.exhibit());
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
