package yeartwo.publisher.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import yeartwo.publisher.page.Page.Shown;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** The page that is being converted: what its parts, which Asciidoctor calls one after the other, know together. */
record Progress(String file, Lines lines, Map<String, Exhibit> exhibits, PageSettings settings, Problems problems,
        Deque<Answered> includes, List<Shown> shown, List<Shown> figures, List<Shown> tests) {

    /** An include that was answered and that no block has taken yet. */
    record Answered(Exhibit exhibit, int line) {
    }

    /** No page yet. */
    static final Progress NONE = of("", new Lines(List.of()), Map.of(), PageSettings.NONE, new Problems());

    static Progress of(String file, Lines lines, Map<String, Exhibit> exhibits, PageSettings settings,
            Problems problems) {
        return new Progress(file, lines, exhibits, settings, problems, new ArrayDeque<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>());
    }

    /** Reports what is wrong at the first line that holds one of the texts sought, the best first. */
    void problem(List<String> sought, String text, String... hints) {
        problem(lines.first(sought), text, hints);
    }

    /** Reports what is wrong at a line of the page, from 1; 0 when the line is not known. */
    void problem(int line, String text, String... hints) {
        problems.add(Problem.at(file, line, text, hints));
    }
}
