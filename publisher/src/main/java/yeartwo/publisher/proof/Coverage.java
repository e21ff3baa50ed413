package yeartwo.publisher.proof;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;
import yeartwo.publisher.code.Region;

/**
 * What a record says of the lines that hold instructions.
 *
 * @param files by source file, such as {@code yeartwo/counter/ShardedCounter.java}: its lines by number
 * @param inLambdas by source file: the lines of which an instruction ran in a lambda, and in how many
 * @param foreign source files of which the record holds another version of a class
 */
record Coverage(Map<String, Map<Integer, Line>> files, Map<String, Map<Integer, Integer>> inLambdas,
        Set<String> foreign) {

    /**
     * A line that holds instructions.
     *
     * @param executed whether at least one of them ran
     * @param whole whether all of them ran
     * @param branches how many ways lead on from its conditions; 0 when there is none
     * @param taken how many of these were taken
     */
    record Line(boolean executed, boolean whole, int branches, int taken) {

        /** Whether nothing of it is left to run. */
        boolean isWhole() {
            return whole && taken == branches;
        }

        private static Line of(ILine line) {
            int status = line.getInstructionCounter().getStatus();
            return new Line(status != ICounter.NOT_COVERED, status == ICounter.FULLY_COVERED,
                    line.getBranchCounter().getTotalCount(), line.getBranchCounter().getCoveredCount());
        }
    }

    /**
     * Lays a record over classes. A record of other bytes of the same class counts for nothing.
     *
     * @param classes the bytes of the classes by binary name
     */
    static Coverage of(Map<String, byte[]> classes, ExecutionDataStore record) throws IOException {
        CoverageBuilder builder = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(record, builder);
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            analyzer.analyzeClass(each.getValue(), each.getKey());
        }
        Coverage coverage = new Coverage(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        builder.getSourceFiles().forEach(coverage::add);
        builder.getClasses().forEach(coverage::addLambdas);
        builder.getNoMatchClasses().forEach(stranger -> coverage.foreign()
                .add(stranger.getPackageName() + "/" + stranger.getSourceFileName()));
        return coverage;
    }

    /** The same, of the classes of which the record says something: as fast as the record is small. */
    static Coverage ofExecuted(Map<String, byte[]> classes, ExecutionDataStore record) throws IOException {
        Map<String, byte[]> executed = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            if (record.contains(name.replace('.', '/'))) {
                executed.put(name, bytes);
            }
        });
        return of(executed, record);
    }

    /** The same, of several records together. A store merges into what it was given first, so it is given copies. */
    static Coverage ofAll(Map<String, byte[]> classes, List<ExecutionDataStore> records) throws IOException {
        ExecutionDataStore together = new ExecutionDataStore();
        for (ExecutionDataStore record : records) {
            record.getContents().forEach(each -> together
                    .put(new ExecutionData(each.getId(), each.getName(), each.getProbes().clone())));
        }
        return of(classes, together);
    }

    private void add(ISourceFileCoverage source) {
        Map<Integer, Line> lines = new TreeMap<>();
        for (int line = source.getFirstLine(); line <= source.getLastLine() && line > 0; line++) {
            if (source.getLine(line).getInstructionCounter().getStatus() != ICounter.EMPTY) {
                lines.put(line, Line.of(source.getLine(line)));
            }
        }
        files.put(source.getPackageName() + "/" + source.getName(), lines);
    }

    /** As javac names what it makes of them. */
    private void addLambdas(IClassCoverage type) {
        Map<Integer, Integer> lines = inLambdas.computeIfAbsent(
                type.getPackageName() + "/" + type.getSourceFileName(), any -> new TreeMap<>());
        type.getMethods().stream().filter(method -> method.getName().startsWith("lambda$"))
                .forEach(method -> IntStream.rangeClosed(method.getFirstLine(), method.getLastLine())
                        .filter(line -> method.getLine(line).getInstructionCounter().getCoveredCount() > 0)
                        .forEach(line -> lines.merge(line, 1, Integer::sum)));
    }

    /** The lines of a source that hold instructions. */
    Map<Integer, Line> lines(String file) {
        return files.getOrDefault(file, Map.of());
    }

    /** Those of them that lie in a region. */
    Map<Integer, Line> lines(String file, Region region) {
        Map<Integer, Line> within = new TreeMap<>(lines(file));
        within.keySet().removeIf(line -> !region.holds(line));
        return within;
    }

    /** Whether a line holds instructions, and nothing of it is left to run. */
    boolean isWhole(String file, int line) {
        return lines(file).containsKey(line) && lines(file).get(line).isWhole();
    }

    /** The lines of a source of which at least one instruction ran. */
    Set<Integer> executed(String file) {
        Set<Integer> executed = new TreeSet<>();
        lines(file).forEach((number, line) -> {
            if (line.executed()) {
                executed.add(number);
            }
        });
        return executed;
    }

    /** Those of them that lie in a region. */
    Set<Integer> executed(String file, Region region) {
        Set<Integer> within = executed(file);
        within.removeIf(line -> !region.holds(line));
        return within;
    }
}
