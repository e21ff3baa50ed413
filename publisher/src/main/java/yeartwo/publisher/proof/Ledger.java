package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What was proved, by what, and where it is shown: the proof page and {@code proof.json} say the same, from this.
 *
 * @param site the address of the site
 * @param commit the commit that was built; empty outside of git
 * @param clean whether nothing was changed since that commit
 * @param date when, in ISO 8601: the commit's time, unless the run was given another one
 * @param backend what the tests ran against
 * @param reason why that was not LocalStack; empty when it was
 * @param image the id of LocalStack's image
 * @param jdk the version of Java that ran the tests
 * @param sdk the version of the AWS SDK
 * @param summary all of it in a sentence
 * @param regions how many regions the pages show
 * @param lines how many of their lines hold an instruction; each was executed
 * @param tests how many tests executed them
 * @param entries the regions and outputs, by key
 */
public record Ledger(String site, String commit, boolean clean, String date, String backend, String reason,
        String image, String jdk, String sdk, String summary, long regions, long lines, long tests,
        List<Entry> entries) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What pages show somewhere, with what stands behind it. */
    public record Entry(String id, String file, String region, int first, int last, int lines, int covered, String kind,
            String mark, List<PageLink> pages, List<Test> tests, List<String> calls) {
    }

    /** A page that shows it. */
    public record PageLink(String title, String uri) {
    }

    /** A test that executed it. */
    public record Test(String name, String outcome) {
    }

    /** Joins a proof with what pages show. */
    public static Ledger of(Proof proof, List<Showing> shown, String site, String commit, boolean clean, Instant date) {
        List<Verdict> verdicts = proof.verdicts().stream()
                .filter(verdict -> shown.stream().anyMatch(showing -> showing.key().equals(verdict.key()))).toList();
        List<Verdict> regions = verdicts.stream().filter(Verdict::isRegion).toList();
        long lines = regions.stream().mapToLong(Verdict::covered).sum();
        long tests = verdicts.stream().flatMap(verdict -> verdict.tests().stream()).map(TestRun::id).distinct().count();
        Backend backend = proof.backend();
        return new Ledger(site, commit, clean, date.toString(),
                backend.isLocalStack() ? backend.name() : "embedded backend",
                backend.reason(), backend.image(), backend.jdk(), proof.sdk(),
                summary(backend, verdicts, lines, tests), regions.size(), lines, tests,
                verdicts.stream().map(verdict -> entry(verdict, shown)).toList());
    }

    private static String summary(Backend backend, List<Verdict> verdicts, long lines, long tests) {
        long regions = verdicts.stream().filter(Verdict::isRegion).count();
        String counts = Words.count(regions, "region") + ", " + Words.count(lines, "line") + ", "
                + Words.count(tests, "test");
        if (!backend.isLocalStack()) {
            return counts + " on the embedded backend: NOT proved against LocalStack"
                    + (backend.reason().isEmpty() ? "" : " (" + backend.reason() + ")");
        }
        boolean proved = verdicts.stream().allMatch(verdict -> verdict.kind() == Verdict.Kind.PROVED);
        return counts + " against " + backend.name() + (proved ? ": proved" : ": NOT all proved");
    }

    private static Entry entry(Verdict verdict, List<Showing> shown) {
        List<PageLink> pages = shown.stream().filter(showing -> showing.key().equals(verdict.key()))
                .map(showing -> new PageLink(showing.title(), showing.uri())).distinct().toList();
        List<Test> tests = verdict.tests().stream().map(test -> new Test(test.name(), "passed")).distinct().toList();
        List<String> calls = verdict.calls().stream()
                .map(call -> call.operation() + " on " + call.answeredBy())
                .toList();
        return new Entry(verdict.anchor(), verdict.file(), verdict.name(), verdict.first(), verdict.last(),
                verdict.lines(),
                verdict.covered(), verdict.kind().word(), verdict.mark(), pages, tests, calls);
    }

    /** As templates see it. */
    public Map<String, Object> tree() {
        return JSON.convertValue(this, new TypeReference<>() {
        });
    }

    /** Writes {@code proof.json}. */
    public void write(Path file) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent);
        Files.writeString(file, JSON.writer(printer).writeValueAsString(this) + "\n");
    }
}
