package yeartwo.publisher.page;

import java.util.Map;

import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.asciidoctor.extension.Name;
import yeartwo.publisher.page.Page.Shown;

/** Links a test that a page names, {@code test:ClassTest.method[]}, to its source. Whether it passed is for others. */
@Name("test")
final class TestMacro extends InlineMacroProcessor {

    private Progress page = Progress.NONE;

    /** Begins a page. */
    void begin(Progress next) {
        page = next;
    }

    @Override
    public PhraseNode process(StructuralNode parent, String name, Map<String, Object> attributes) {
        Shown shown = new Shown(name, page.lines().find("test:" + name + "["));
        if (!page.tests().contains(shown)) {
            page.tests().add(shown);
        }
        String path = page.settings().tests().get(name);
        // A sentence without spaces: a line may end before each of its words, or no table of them fits a phone.
        String text = "<code>" + Html.escape(name).replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=\\.)", "<wbr>") + "</code>";
        String link = path == null ? text : "<a href=\"" + page.settings().base() + path + "\">" + text + "</a>";
        return createPhraseNode(parent, "quoted", Ours.of(link), Map.of(), Map.of());
    }
}
