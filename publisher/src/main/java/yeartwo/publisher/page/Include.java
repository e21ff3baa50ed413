package yeartwo.publisher.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import yeartwo.publisher.problem.Nearest;

/** Answers every include of a page: with an exhibit, or with a problem. Nothing else is ever read. */
final class Include extends IncludeProcessor {

    private Progress page = Progress.NONE;
    private boolean failed;

    /** Begins a page. */
    void begin(Progress next) {
        page = next;
        failed = false;
    }

    /** Whether an include of the page could not be answered, so that complaints about its content follow from that. */
    boolean failed() {
        return failed;
    }

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        int line = reader.getLineNumber() - 1;
        Exhibit exhibit = key(target, attributes, line).flatMap(key -> find(key, line))
                .orElseGet(() -> missing(target));
        page.includes().add(new Progress.Answered(exhibit, line));
        reader.pushInclude(exhibit.text(), target, target, 1, attributes);
    }

    private Exhibit missing(String target) {
        failed = true;
        return new Exhibit(target, "missing: " + target, "unproved", false, "Missing", "", List.of(), List.of());
    }

    private Optional<String> key(String target, Map<String, Object> attributes, int line) {
        boolean isOutput = target.startsWith(page.settings().outputs() + "/");
        if (attributes.containsKey("lines")) {
            return refuse(line, "include by line numbers; "
                    + (isOutput ? "show the whole output" : "name a region with [tag=…]"));
        }
        if (isOutput) {
            return Optional.of(target.substring(page.settings().outputs().length() + 1));
        }
        if (!target.startsWith(page.settings().snippets() + "/")) {
            return refuse(line,
                    "include of '" + target + "'; a page includes regions of {snippets} and files of {outputs}");
        }
        Object tag = attributes.get("tag");
        if (tag == null || !tag.toString().matches("[a-z0-9-]+")) {
            return refuse(line, "include of '" + target + "' names no region; add [tag=name-of-the-region]");
        }
        return Optional.of(target.substring(page.settings().snippets().length() + 1) + "#" + tag);
    }

    private Optional<String> refuse(int line, String text) {
        page.problem(line, text);
        return Optional.empty();
    }

    private Optional<Exhibit> find(String key, int line) {
        Exhibit exhibit = page.exhibits().get(key);
        if (exhibit == null) {
            reportMissing(key, line);
        }
        return Optional.ofNullable(exhibit);
    }

    private void reportMissing(String key, int line) {
        int hash = key.indexOf('#');
        if (hash < 0) {
            page.problem(line, "there is no recorded output '" + key + "'", nearest(key),
                    "of a new one, ./mvnw -pl snippets test -Daccept -Dtest=… writes what the test prints");
            return;
        }
        String source = key.substring(0, hash);
        List<String> there = page.exhibits().keySet().stream().filter(other -> other.startsWith(source + "#"))
                .map(other -> other.substring(hash + 1)).sorted().toList();
        if (there.isEmpty()) {
            page.problem(line, "there is no class with regions '" + source + "'", nearest(key));
        } else {
            page.problem(line, "region '" + key.substring(hash + 1) + "' is not in " + source,
                    "regions there: " + String.join(", ", there));
        }
    }

    private String nearest(String key) {
        return Nearest.to(key, page.exhibits().keySet()).map(nearest -> "nearest: " + nearest)
                .orElse("there are none at all");
    }
}
