package yeartwo.coldstart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import yeartwo.backend.LocalDynamo;

/**
 * Measures how long a function takes from the start of its process to its first answer, again and again, in fresh JVMs:
 * with an eager handler, with a lazy one, and with the eager one and an archive of its classes. A program, and no test:
 * {@code bench/cold-start} runs it. DynamoDB Local answers, in this JVM.
 */
final class ColdStart {

    /** The column of it. */
    private static final int FIRST_ANSWER = 3;

    private final FreshJvm jvm;
    private final String table;
    private final List<Variant> variants;

    /**
     * One way to start.
     *
     * @param name as the measurements call it
     * @param handler {@code eager} or {@code lazy}
     * @param options of the JVM
     */
    private record Variant(String name, String handler, String... options) {
    }

    private ColdStart(FreshJvm jvm, String table, Path archive) {
        this.jvm = jvm;
        this.table = table;
        this.variants = List.of(new Variant("eager", "eager"), new Variant("lazy", "lazy"),
                // Without -Xshare:on a JVM starts all the same when the archive does not fit.
                new Variant("eager-cds", "eager", "-Xshare:on", "-XX:SharedArchiveFile=" + archive));
    }

    /** @param args how many runs of each variant; the class path of the function, of jars alone; a folder; the file to write */
    public static void main(String... args) throws Exception {
        int runs = Integer.parseInt(args[0]);
        Path folder = Path.of(args[2]);
        try (LocalDynamo dynamo = new LocalDynamo(ColdStart.class)) {
            FreshJvm jvm = new FreshJvm(args[1], dynamo.aws().environment(), folder.resolve("log"),
                    Duration.ofMinutes(1));
            String table = Views.publishOnePost(dynamo.aws());
            Path archive = folder.resolve("classes.jsa");
            jvm.run("eager", table, "-XX:ArchiveClassesAtExit=" + archive);
            Files.write(Path.of(args[3]), new ColdStart(jvm, table, archive).measure(runs));
        }
    }

    /** In turns, so that whatever else the machine does meets all variants alike. */
    private List<String> measure(int runs) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            for (Variant variant : variants) {
                String times = times(variant);
                if (run > 0) { // the first time, files come from the disk
                    lines.add(variant.name() + "," + run + "," + times);
                }
            }
        }
        lines.add(0,
                "# JDK %s, %d cores, %s %s, %s, %d runs of each variant in turns, %s: bench/cold-start %d".formatted(
                        System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"), System.getProperty("os.arch"), LocalDate.now(), runs,
                        spread(lines), runs));
        lines.add(1, "variant,run,start-up ms,first answer ms,first call ms,hundredth call ms");
        return lines;
    }

    /** The quartiles of the first answers, by variant, from the lines of a measurement. */
    static String spread(List<String> lines) {
        Map<String, List<Double>> answers = lines.stream().map(line -> line.split(",")).collect(
                groupingBy(cells -> cells[0], LinkedHashMap::new,
                        mapping(cells -> Double.valueOf(cells[FIRST_ANSWER]), toList())));
        return answers.entrySet().stream().map(variant -> {
            double[] sorted = variant.getValue().stream().mapToDouble(each -> each).sorted().toArray();
            return String.format(Locale.ROOT, "%s %.0f to %.0f ms", variant.getKey(), quantile(sorted, 0.25),
                    quantile(sorted, 0.75));
        }).collect(joining(", ", "quartiles of the first answer ", ""));
    }

    /** Between two values, in proportion, as the page has it. */
    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }

    private String times(Variant variant) throws IOException, InterruptedException {
        List<String> printed = jvm.run(variant.handler(), table, variant.options());
        return printed.get(printed.size() - 1);
    }
}
