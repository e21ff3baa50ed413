package yeartwo.publisher.page;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** A page with its source, for checks of what it became. */
record PageSource(Page page, Lines lines, Problems problems) {

    /** Reports what is wrong, at the first line that holds the text sought. */
    void report(String sought, String text, String... hints) {
        reportAt(lines.find(sought), text, hints);
    }

    /** Reports what is wrong at a line. */
    void reportAt(int line, String text, String... hints) {
        problems.add(Problem.at(page.file(), line, text, hints));
    }
}
