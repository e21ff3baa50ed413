package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import yeartwo.publisher.code.Digest;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Whether the answers that tests got from a file, recorded or written by hand, are those that are kept there now, and
 * whether each of these files belongs to one test.
 */
record KeptAnswers(Sources sources, Evidence evidence) {

    /** Recorded, and written by hand. */
    private static final List<String> FOLDERS = List.of("src/test/resources/recordings", "src/test/resources/answers");

    void check(Problems problems) throws IOException {
        checkNames(problems);
        for (TestRun test : evidence.passed()) {
            for (String kept : test.entries("kept")) {
                checkText(kept.substring(0, kept.lastIndexOf('|')), kept.substring(kept.lastIndexOf('|') + 1),
                        problems);
            }
        }
        for (String answers : evidence.isWholeAndPassed() ? FOLDERS : List.<String>of()) {
            Path folder = sources.snippets().resolve(answers);
            for (Path file : Sources.files(folder, ".json")) {
                if (evidence.tests().stream().noneMatch(test -> belongs(folder.relativize(file), test))) {
                    problems.add(Problem.in(sources.place(file), "no test has the name of these answers",
                            "delete them, or give them the name of the test that asks for them"));
                }
            }
        }
    }

    private void checkText(String name, String digest, Problems problems) throws IOException {
        Path file = sources.snippets().resolve(name);
        if (!Files.exists(file) || !Digest.of(Files.readString(file)).equals(digest)) {
            problems.add(Problem.in(sources.place(file), "this changed since the tests ran",
                    "./mvnw verify proves it again"));
        }
    }

    /** A method that is several tests has a file for each, with its number behind. */
    private static boolean belongs(Path file, TestRun test) {
        return file.getNameCount() == 2 && file.getName(0).toString().equals(simple(test.className()))
                && file.getName(1).toString().matches(test.method() + "(-\\d+)?\\.json");
    }

    /** Answers, accounts and names of resources go by the simple name of a test's class. */
    private void checkNames(Problems problems) {
        Map<String, List<String>> classes = new TreeMap<>();
        evidence.tests().stream().map(TestRun::className).distinct().sorted()
                .forEach(name -> classes.computeIfAbsent(simple(name), any -> new ArrayList<>()).add(name));
        classes.values().stream().filter(names -> names.size() > 1).forEach(names -> problems.add(Problem.in(
                sources.place(sources.test(names.get(1))), "another test class has this name: "
                        + names.stream().map(sources::test).map(sources::place).collect(Collectors.joining(", ")),
                "they would share kept answers, an account and the names of tables; rename one")));
    }

    private static String simple(String className) {
        return className.replaceFirst(".*[.$]", "");
    }
}
