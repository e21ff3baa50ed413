package yeartwo.publisher.proof;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.data.ExecutionDataStore;

/**
 * Which lines of which source files hold instructions, and which of them were executed.
 *
 * @param executable by source file, such as {@code yeartwo/counter/ShardedCounter.java}: lines with an instruction
 * @param executed by source file: lines of which at least one instruction ran
 * @param foreign source files of which the record holds another version of a class
 */
record Coverage(Map<String, Set<Integer>> executable, Map<String, Set<Integer>> executed, Set<String> foreign) {

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
        builder.getNoMatchClasses().forEach(stranger -> coverage.foreign()
                .add(stranger.getPackageName() + "/" + stranger.getSourceFileName()));
        return coverage;
    }

    private void add(ISourceFileCoverage source) {
        Set<Integer> lines = new TreeSet<>();
        Set<Integer> hit = new TreeSet<>();
        for (int line = source.getFirstLine(); line <= source.getLastLine() && line > 0; line++) {
            int status = source.getLine(line).getInstructionCounter().getStatus();
            if (status != ICounter.EMPTY) {
                lines.add(line);
            }
            if (status == ICounter.FULLY_COVERED || status == ICounter.PARTLY_COVERED) {
                hit.add(line);
            }
        }
        String file = source.getPackageName() + "/" + source.getName();
        executable.put(file, lines);
        executed.put(file, hit);
    }
}
