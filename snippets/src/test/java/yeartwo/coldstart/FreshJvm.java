package yeartwo.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts {@link LambdaStandIn} in JVMs of its own.
 *
 * @param classPath what the function is shipped with
 * @param environment what its environment says of AWS, and nothing else does
 * @param log the file that it prints to
 * @param longest how long it may run
 */
record FreshJvm(String classPath, Map<String, String> environment, Path log, Duration longest) {

    /**
     * Runs a function to its end.
     *
     * @param handler {@code eager} or {@code lazy}
     * @param options of the JVM, besides those that Lambda sets
     * @return what it and its JVM printed
     * @throws IllegalStateException with what it printed, when it failed or ran for too long
     */
    List<String> run(String handler, String table, String... options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(handler, table, options)).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.contains("JAVA"));
        builder.environment().putAll(environment);
        builder.command().add(Long.toString(LambdaStandIn.microsecond()));
        Process process = builder.start();
        if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            throw failure("ran for more than " + longest.toSeconds() + " s");
        }
        if (process.exitValue() != 0) {
            throw failure("ended with " + process.exitValue());
        }
        return Files.readAllLines(log);
    }

    private List<String> command(String handler, String table, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As Lambda's runtime of Java 17: https://docs.aws.amazon.com/lambda/latest/dg/java-customization.html
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, LambdaStandIn.class.getName(), handler, table));
        return command;
    }

    private IllegalStateException failure(String what) throws IOException {
        return new IllegalStateException("the function " + what + "; it printed:\n" + Files.readString(log));
    }
}
