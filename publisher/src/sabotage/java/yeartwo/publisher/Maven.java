package yeartwo.publisher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs tests in the copy, as a reader would. */
record Maven(Copy copy) {

    private static final long MINUTES = 10;
    private static final String REPORTS = "snippets/target/surefire-reports";

    /** A test that failed, with the first line of what it says. */
    private record Failure(String method, String message) {
    }

    void runAll() throws IOException, InterruptedException {
        run(List.of());
    }

    Outcome judge(RunTrial trial, long started) throws IOException, InterruptedException {
        run(List.of("-Dtest=" + trial.className()));
        List<Failure> failures = failures(trial.className());
        Optional<Failure> noticed = failures.stream().filter(each -> each.method().equals(trial.method())).findFirst();
        List<String> instead = new ArrayList<>();
        if (noticed.isEmpty()) {
            instead.add("expected: " + trial.test() + " fails");
            failures.forEach(each -> instead.add("seen: " + each.method() + " failed: " + each.message()));
            instead.addAll(failures.isEmpty() ? log() : List.of());
        }
        return new Outcome(trial.paragraph(), trial.what(),
                noticed.map(each -> trial.test() + " " + each.message()).orElse(""), instead,
                (System.nanoTime() - started) / 1_000_000);
    }

    private void run(List<String> more) throws IOException, InterruptedException {
        boolean windows = File.separatorChar == '\\';
        List<String> command = new ArrayList<>(List.of(copy.path(windows ? "mvnw.cmd" : "mvnw").toString(), "-o", "-B",
                "-ntp", "-q", "-pl", "snippets", "test", "-Dbackend=embedded", "-Dformatter.skip", "-Dimpsort.skip"));
        command.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(command).directory(copy.folder().toFile())
                .redirectErrorStream(true).redirectOutput(logFile().toFile());
        // Of the Maven that started us; it would look for the project there.
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_") && !name.equals("MAVEN_OPTS"));
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.writeString(logFile(), "It did not end within " + MINUTES + " minutes.\n", StandardOpenOption.APPEND);
        }
    }

    private Path logFile() {
        return copy.path("maven.log");
    }

    /** The end of what Maven said: no test failed, and it may say why. */
    private List<String> log() throws IOException {
        List<String> lines = Files.readAllLines(logFile());
        return lines.subList(Math.max(0, lines.size() - 5), lines.size());
    }

    private List<Failure> failures(String className) throws IOException {
        List<Failure> failures = new ArrayList<>();
        if (!Files.isDirectory(copy.path(REPORTS))) {
            return failures;
        }
        Pattern failed = Pattern
                .compile("<testcase name=\"(\\w+)[^>]*>\\s*<(?:failure|error)(?: message=\"([^\"]*)\")?");
        for (String file : copy.files(REPORTS, "." + className + ".xml")) {
            Matcher each = failed.matcher(copy.text(file));
            while (each.find()) {
                failures.add(new Failure(each.group(1), message(each.group(2))));
            }
        }
        return failures;
    }

    private static String message(String xml) {
        String text = Optional.ofNullable(xml).orElse("").replaceAll("(&#10;|\\s)+", " ").replace("&quot;", "\"")
                .replace("&lt;", "<").replace("&gt;", ">").strip();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
