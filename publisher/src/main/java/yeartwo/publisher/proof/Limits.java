package yeartwo.publisher.proof;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What a stand-in for a service does not show: one list for all pages, in {@code jbake.properties}.
 *
 * @param byService by the service's name without its spaces
 */
public record Limits(Map<String, String> byService) {

    /** The key of a service. */
    private static String key(String service) {
        return service.replace(" ", "");
    }

    List<String> of(Collection<String> services) {
        return services.stream().map(service -> Optional.ofNullable(byService.get(key(service))))
                .flatMap(Optional::stream).distinct().toList();
    }

    /** Reports services without a limit, and limits of services that nobody calls. */
    void check(Collection<String> services, Problems problems) {
        TreeSet<String> unused = new TreeSet<>(byService.keySet());
        for (String service : services) {
            unused.remove(key(service));
            if (!byService.containsKey(key(service))) {
                problems.add(Problem.in("jbake.properties", "nothing says what a stand-in for " + service
                        + " does not show", "add limit." + key(service) + "=…"));
            }
        }
        unused.forEach(key -> problems.add(
                Problem.in("jbake.properties", "limit." + key + ": no test calls this service", "delete it")));
    }
}
