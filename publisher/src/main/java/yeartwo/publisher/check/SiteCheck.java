package yeartwo.publisher.check;
import java.net.URI; import java.nio.file.Path; import java.util.List; import yeartwo.publisher.problem.Problem;
public final class SiteCheck { public static List<Problem> check(Path site, URI url) { return List.of(); } }
