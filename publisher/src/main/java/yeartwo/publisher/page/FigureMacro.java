package yeartwo.publisher.page;

import java.util.Map;

import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import yeartwo.publisher.page.Page.Shown;
import yeartwo.publisher.problem.Nearest;

/** Puts a finished figure where a page says {@code figure::name[]}, below the caption that stands above that line. */
@Name("figure")
final class FigureMacro extends BlockMacroProcessor {

    /** The attribute by which a block is known as ours. */
    static final String OURS = "figure-" + Ours.ID;

    private Progress page = Progress.NONE;

    /** Begins a page. */
    void begin(Progress next) {
        page = next;
    }

    @Override
    public StructuralNode process(StructuralNode parent, String name, Map<String, Object> attributes) {
        int line = page.lines().find("figure::" + name + "[");
        Block block = createBlock(parent, "pass", "");
        block.setAttribute(OURS, "", true);
        Map<String, String> figures = page.settings().figures();
        if (!figures.containsKey(name)) {
            page.problem(line, "there is no figure '" + name + "'", Nearest.to(name, figures.keySet())
                    .map(nearest -> "nearest: " + nearest + "; all: "
                            + String.join(", ", figures.keySet().stream().sorted().toList()))
                    .orElse("there are none at all"));
        } else if (!attributes.containsKey("title")) {
            page.problem(line, "this figure has no caption; put '.What it shows' above it");
        } else {
            page.figures().add(new Shown(name, line));
            block.setTitle(attributes.get("title").toString());
            block.setSource("<figure id=\"figure-" + name + "\">\n<figcaption class=\"title\">" + block.getTitle()
                    + "</figcaption>\n" + Ours.of(figures.get(name)) + "\n</figure>");
        }
        return block;
    }
}
