package yeartwo.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Deals what PIT changes to few JVMs, each of which takes seconds until its first test has ended: PIT's own grouper makes
 * one for each class. The reason is that PIT never puts a changed class back, so that a test could fail of an earlier
 * change. Only one that runs the changed lines can; so two classes share a JVM only where no test class runs changed
 * lines of both, as far as the unchanged program tells.
 *
 * @see <a href="https://github.com/hcoles/pitest/blob/master/pitest-entry/src/main/java/org/pitest/mutationtest/config/SettingsFactory.java">PIT's
 *      reason, at getMutationGrouper</a>
 */
final class FewJvms implements MutationGrouperFactory {

    @Override
    public String description() {
        return "Few JVMs";
    }

    @Override
    public MutationGrouper makeFactory(Properties properties, CodeSource source, int threads, int unitSize) {
        return (classes, changes) -> deal(changes, threads);
    }

    /** A group for each thread, more where test classes force it; the changes of a class go to one, in any order. */
    private static List<List<MutationDetails>> deal(Collection<MutationDetails> changes, int threads) {
        List<List<MutationDetails>> groups = new ArrayList<>();
        IntStream.range(0, threads).forEach(thread -> opened(groups));
        for (List<MutationDetails> ofAClass : largestFirst(changes)) {
            groups.stream()
                    .filter(dealt -> Collections.disjoint(tests(dealt), tests(ofAClass)))
                    .min(Comparator.comparing(List::size))
                    .orElseGet(() -> opened(groups))
                    .addAll(ofAClass);
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private static List<List<MutationDetails>> largestFirst(Collection<MutationDetails> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(MutationDetails::getClassName, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(List<MutationDetails>::size).reversed())
                .toList();
    }

    private static Set<ClassName> tests(Collection<MutationDetails> changes) {
        return changes.stream()
                .flatMap(change -> change.getTestsInOrder().stream())
                .map(TestInfo.toDefiningClassName())
                .collect(Collectors.toSet());
    }

    private static List<MutationDetails> opened(List<List<MutationDetails>> groups) {
        List<MutationDetails> group = new ArrayList<>();
        groups.add(group);
        return group;
    }
}
