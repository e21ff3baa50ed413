package yeartwo.publisher.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import yeartwo.publisher.problem.Problem;

/** A tab, a bookmark and a search result show only the title, so no two pages share one. */
final class Titles {

    private Titles() {
    }

    static List<Problem> check(Site site) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Page> first = new HashMap<>();
        for (Page page : site.pages()) {
            if (page.moved()) {
                continue;
            }
            Page other = first.putIfAbsent(page.title(), page);
            if (other != null) {
                problems.add(Problem.at(page.file(), page.titleLine(),
                        "title '" + page.title() + "' is also that of " + other.file(), "give one of them another"));
            }
        }
        return problems;
    }
}
