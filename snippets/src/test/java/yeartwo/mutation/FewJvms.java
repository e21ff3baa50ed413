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

import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * Deals what PIT changes to few JVMs, each of which takes seconds until its first test has ended: PIT's own grouper makes
 * one for each class. PIT leaves a class as it changed it last, and so would let one change die of another; therefore
 * classes that a test class has in common never meet.
 *
 * @see <a href="https://github.com/hcoles/pitest/blob/master/pitest-entry/src/main/java/org/pitest/mutationtest/build/DefaultGrouper.java">PIT's
 *      own grouper</a>
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

    /** As many groups as threads, more where test classes force it; the changes of a class stay together. */
    private static List<List<MutationDetails>> deal(Collection<MutationDetails> changes, int threads) {
        List<List<MutationDetails>> groups = new ArrayList<>();
        for (List<MutationDetails> ofAClass : largestFirst(changes)) {
            List<MutationDetails> group = groups.stream()
                    .filter(dealt -> Collections.disjoint(tests(dealt), tests(ofAClass)))
                    .min(Comparator.comparing(List::size))
                    .filter(fits -> groups.size() >= threads)
                    .orElseGet(() -> opened(groups));
            group.addAll(ofAClass);
        }
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
