package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

@Tag("slow")
class StartUpTest {

    private static final List<String> HEAVY = List.of(
            "software.amazon.awssdk.services.dynamodb.DefaultDynamoDbClient",
            "software.amazon.awssdk.http.apache.ApacheHttpClient",
            "software.amazon.awssdk.services.dynamodb.model.GetItemResponse");

    @TempDir
    private Path folder;

    @Test
    void loadsTheClientWhereTheHandlerMakesIt(Aws aws, Output output) throws Exception {
        String table = Views.publishOnePost(aws);
        FreshJvm jvm = jvm(aws, Duration.ofMinutes(1));

        List<String> eager = jvm.run("eager", table, "-Xlog:class+load:stdout:none");
        List<String> lazy = jvm.run("lazy", table, "-Xlog:class+load:stdout:none");

        assertThat(eager).as("answer").contains("Year Two");
        assertThat(lazy).as("answer").contains("Year Two");
        output.matches("coldstart/loaded", HEAVY.stream()
                .map(name -> row(name.replaceFirst(".*\\.", ""), loaded(name, eager), loaded(name, lazy)))
                .collect(Collectors.joining("\n", row("loaded", "eager", "lazy") + "\n", "")));
    }

    private static String row(String name, String eager, String lazy) {
        return "%-22s %-12s %s".formatted(name, eager, lazy);
    }

    /** When a class was loaded, from where the JVM's log has it among what the function printed. */
    private static String loaded(String name, List<String> log) {
        List<String> lines = log.stream().map(line -> line.replaceFirst(" source: .*", "")).toList();
        int at = lines.indexOf(name);
        return at < 0
                ? "never"
                : at < lines.indexOf(LambdaStandIn.READY)
                        ? "at start-up"
                        : at < lines.indexOf("Year Two") ? "by the first call" : "later";
    }

    @Test
    void tellsHowLongItTookInItsLastLine(Aws aws) throws Exception {
        List<String> printed = jvm(aws, Duration.ofMinutes(1)).run("lazy", Views.publishOnePost(aws));

        List<Double> times = Stream.of(printed.get(printed.size() - 1).split(",")).map(Double::valueOf).toList();
        assertThat(times).as("start-up, first answer, first call, hundredth call").hasSize(4)
                .allMatch(time -> time > 0);
        assertThat(times.get(1)).as("first answer, after start-up and first call")
                .isGreaterThanOrEqualTo(times.get(0)).isGreaterThanOrEqualTo(times.get(2));
    }

    @Test
    void showsWhatAFunctionPrintedThatDidNotStart(Aws aws) {
        FreshJvm jvm = jvm(aws, Duration.ofMinutes(1));

        assertThatThrownBy(() -> jvm.run("eager", aws.name("nowhere")))
                .hasMessageStartingWith("the function ended with 1; it printed:\n")
                .hasMessageContaining("ResourceNotFoundException");
    }

    @Test
    void endsAFunctionThatRunsForTooLong(Aws aws) {
        FreshJvm jvm = jvm(aws, Duration.ZERO);

        assertThatThrownBy(() -> jvm.run("lazy", aws.name("nowhere")))
                .hasMessageStartingWith("the function ran for more than 0 s; it printed:\n");
    }

    private FreshJvm jvm(Aws aws, Duration longest) {
        return new FreshJvm(System.getProperty("java.class.path"), aws.environment(), folder.resolve("log"), longest);
    }
}
