package yeartwo.publisher.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Reads the marks of one class. Regions neither nest nor overlap: a reader sees each line in one block of a class. */
final class RegionScan {

    private static final int MOST_LINES = 20;
    private static final int MOST_COLUMNS = 80;
    static final Pattern MARK = Pattern.compile("\\s*// (tag|end)::([a-z0-9-]+)\\[]\\s*");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t]]");
    private static final Pattern COMMENT = Pattern
            .compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'|(//[^\n]*|/\\*(?s:.*?)\\*/)");
    private static final Pattern COMMENTED_OUT = Pattern.compile("(?!.*\\{@).*[;{}]\\s*(\\*/\\s*)?");
    /** A call and what it gives, or what was printed: nobody compares it with what the code says. */
    private static final Pattern TOLD = Pattern
            .compile("(?i)(?!.*\\{@)(.*\\w\\(.*\\)\\s*(returns|prints|gives|yields|[-=]>|==?)\\s"
                    + "|\\W*([-=]>|(prints|output|returns):)).*");
    private static final Pattern WRONG = Pattern
            .compile("(?i)\\b(wrong on purpose|deliberately wrong|do(n't|\\s+not)\\s+do\\s+this)\\b");
    private static final Pattern LOOKS_LIKE_A_MARK = Pattern.compile(".*\\b(tag|end)::.*");

    private final String file;
    private final String place;
    private final Problems problems;
    private final List<Region> regions = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> unclosed = new HashSet<>();
    private Optional<Open> open = Optional.empty();

    private record Open(String name, int line, List<String> lines) {
    }

    RegionScan(String file, String place, Problems problems) {
        this.file = file;
        this.place = place;
        this.problems = problems;
    }

    List<Region> scan(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher mark = MARK.matcher(line);
            if (mark.matches()) {
                mark(mark.group(1), mark.group(2), i + 1);
            } else if (LOOKS_LIKE_A_MARK.matcher(line).matches()) {
                report(i + 1, "this is no mark of a region: '" + line.strip() + "'",
                        "write '// tag::name[]' and '// end::name[]' on lines of their own, the name in kebab-case");
            } else {
                open.ifPresent(region -> region.lines().add(line));
            }
        }
        open.ifPresent(region -> unclosed(region, "the class ends"));
        return regions;
    }

    private void mark(String kind, String name, int line) {
        if (kind.equals("tag")) {
            begin(name, line);
        } else if (unclosed.remove(name)) {
            return; // what is wrong with it has been said
        } else if (open.isEmpty() || !open.get().name().equals(name)) {
            report(line, "region '" + name + "' ends here and is not open",
                    open.map(region -> "open: " + region.name()).orElse("no region is open"));
        } else {
            end(open.get());
        }
    }

    private void begin(String name, int line) {
        open.ifPresent(region -> unclosed(region, "region '" + name + "' begins, in line " + line));
        if (!names.add(name)) {
            report(line, "region '" + name + "' stands in this class twice");
        }
        open = Optional.of(new Open(name, line, new ArrayList<>()));
    }

    /** Pages may show it all the same, so that they do not miss it too. */
    private void unclosed(Open region, String before) {
        report(region.line(), "region '" + region.name() + "' is not closed before " + before,
                "add '// end::" + region.name() + "[]'; regions neither nest nor overlap");
        unclosed.add(region.name());
        regions.add(region(region));
    }

    private Region region(Open region) {
        return new Region(file, region.name(), region.line() + 1, List.copyOf(region.lines()));
    }

    private void end(Open region) {
        open = Optional.empty();
        Region found = region(region);
        regions.add(found);
        if (found.text().isBlank()) {
            report(region.line(), "region '" + region.name() + "' is empty");
            return;
        }
        if (found.lines().get(0).isBlank() || found.lines().get(found.lines().size() - 1).isBlank()) {
            report(region.line(), "region '" + region.name() + "' begins or ends with a blank line");
        }
        if (found.lines().size() > MOST_LINES) {
            report(region.line(), "region '" + region.name() + "' has " + found.lines().size() + " lines; at most "
                    + MOST_LINES + " fit a screen");
        }
        if (WRONG.matcher(found.text()).find() && !found.isWrong()) {
            report(region.line(), "region '" + region.name() + "' says that it is wrong on purpose",
                    "call it '" + Region.WRONG + region.name() + "', and show that with a test with @Tag(\"wrong\")");
        }
        checkComments(found);
        checkBraces(found);
        checkColumns(found);
        checkInvisible(found);
    }

    private void checkComments(Region region) {
        String text = String.join("\n", region.lines());
        COMMENT.matcher(text).results().filter(found -> found.group(1) != null).forEach(comment -> {
            int line = region.first()
                    + (int) text.substring(0, comment.start()).chars().filter(c -> c == '\n').count();
            for (String each : comment.group(1).split("\n")) {
                if (COMMENTED_OUT.matcher(each).matches()) {
                    report(line, "this line of region '" + region.name()
                            + "' is code in a comment, which no test ran; delete it, or say it in words");
                } else if (TOLD.matcher(each).matches()) {
                    report(line, "this line of region '" + region.name()
                            + "' tells in a comment what comes of a call; print it in a test, and include the output");
                }
                line++;
            }
        });
    }

    private void checkBraces(Region region) {
        int depth = 0;
        for (String line : region.lines()) {
            for (char c : line.replaceAll("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])+'|//.*", "").toCharArray()) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth < 0) {
                    report(region.first(), "region '" + region.name() + "' closes a brace that it did not open");
                    return;
                }
            }
        }
        if (depth > 0) {
            report(region.first(), "region '" + region.name() + "' opens a brace that it does not close");
        }
    }

    /** What is not seen can make code read otherwise than it runs: https://trojansource.codes. */
    private void checkInvisible(Region region) {
        for (int i = 0; i < region.lines().size(); i++) {
            if (INVISIBLE.matcher(region.lines().get(i)).find()) {
                report(region.first() + i, "this line of region '" + region.name() + "' holds an invisible character");
            }
        }
    }

    private void checkColumns(Region region) {
        List<String> lines = region.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > MOST_COLUMNS) {
                report(region.first() + i, "this line of region '" + region.name() + "' has " + lines.get(i).length()
                        + " columns; at most " + MOST_COLUMNS + " fit a page");
            }
        }
    }

    private void report(int line, String text, String... hints) {
        problems.add(Problem.at(place, line, text, hints));
    }
}
