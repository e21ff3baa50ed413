package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What was proved, by what, and where it is shown: the proof page and {@code proof.json} say the same, from this. The
 * schema of the latter is {@code proof.schema.json}.
 *
 * @param schema where the schema is published
 * @param site the address of the site
 * @param commit the commit that was built; empty outside of git
 * @param clean whether nothing was changed since that commit
 * @param date when, in ISO 8601: the commit's time, unless the run was given another one
 * @param backend what the tests ran against
 * @param reason why that was not LocalStack; empty when it was
 * @param image the id of LocalStack's image; empty when it was not LocalStack
 * @param jdk the version of Java that ran the tests
 * @param sdk the version of the AWS SDK
 * @param summary all of it in a sentence
 * @param proved whether LocalStack answered, and nothing in its place but what tests made and marks name
 * @param regions how many regions the pages show
 * @param lines how many of their lines hold an instruction; each was executed
 * @param branches how many ways lead on from their conditions; each was taken
 * @param tests how many tests executed them
 * @param calls how many operations of services these tests asked for
 * @param mutants what became of the changes that PIT made to their lines; not there when it did not run
 * @param limits what the stand-ins for the services that were called do not show
 * @param entries the regions and outputs, by key
 */
public record Ledger(@JsonProperty("$schema") String schema, String site, String commit, boolean clean, String date,
        String backend, String reason, String image, String jdk, String sdk, String summary, boolean proved,
        long regions, long lines, long branches, long tests, long calls,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Tried mutants,
        List<Limit> limits, List<Entry> entries) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    /** What pages show somewhere, with what stands behind it. */
    public record Entry(String id, String file, String region, int first, int last, boolean wrong, String kind,
            String mark, List<PageLink> pages, List<Line> lines, long covered, long branches, long taken,
            List<Test> tests,
            List<Asked> calls,
            TreeSet<String> rights, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Tried mutants,
            String runIt, TreeSet<String> needs, String source, List<String> notShown) {
    }

    /** What a stand-in for a service does not show. */
    public record Limit(String service, String text) {
    }

    /** A page that shows it. */
    public record PageLink(String title, String uri) {
    }

    /** A line that holds instructions, its branches, and the tests that executed it, by their place in the list. */
    public record Line(int line, int branches, List<Integer> tests) {
    }

    /** A test that executed it: the lines in words, what it put between SDK and service, and what of that altered requests or answers. */
    public record Test(String name, String id, String outcome, String lines, boolean showsWrong, List<String> faults,
            List<String> altered) {
    }

    /** What the tests asked for; {@code own} when the region asked, or something that it called. */
    public record Asked(String operation, String answeredBy, boolean own) {
    }

    /** What PIT changed. */
    public record Tried(int found, int killed, int undecided, int listed, int lines, int noticed, String words) {

        static Tried of(Mutants mutants) {
            return new Tried(mutants.found(), mutants.killed(), mutants.undecided(), mutants.listed(),
                    mutants.lines(), mutants.noticed(), mutants.words());
        }
    }

    /** Joins a proof with what pages show. */
    public static Ledger of(Proof proof, List<Showing> shown, String site, String commit, boolean clean, Instant date) {
        List<Verdict> verdicts = proof.verdicts().stream()
                .filter(verdict -> shown.stream().anyMatch(showing -> showing.key().equals(verdict.key()))).toList();
        Backend backend = proof.backend();
        Summary summary = Summary.of(backend, verdicts, proof.mutants());
        Entries entries = new Entries(proof.details(), shown);
        return new Ledger(site + "proof.schema.json", site, commit, clean, date.toString(),
                backend.isLocalStack() ? backend.name() : "embedded backend", backend.reason(), backend.image(),
                backend.jdk(), backend.sdk(), summary.words(), summary.proved(), summary.regions(), summary.lines(),
                summary.branches(), summary.tests(), summary.calls(), proof.mutants().map(Tried::of).orElse(null),
                proof.limits(),
                verdicts.stream().map(entries::of).toList());
    }

    /** Reports why a site with this ledger is not to be published. */
    public void checkPublishable(Problems problems) {
        String consequence = "so nobody could make it again from a commit";
        if (commit.isEmpty()) {
            problems.add(Problem.of("this site is outside git, " + consequence, "leave --publish away to look at it"));
        } else if (!clean) {
            problems.add(Problem.of("this site has changes that are not committed, " + consequence,
                    "commit them, or leave --publish away to look at it"));
        }
        if (!proved) {
            problems.add(Problem.of("this site is not proved against LocalStack: " + summary,
                    "./mvnw verify -Dbackend=localstack proves it"));
        }
        if (mutants == null) {
            problems.add(Problem.of("PIT did not run, so nobody knows whether the tests notice a change",
                    "./mvnw -Pmutation verify runs it"));
        } else if (mutants.killed() == 0 || mutants.undecided() > 0) {
            problems.add(Problem.of("nobody knows whether the tests notice a change: PIT's made a test fail in "
                    + mutants.killed() + " of " + mutants.found() + " cases, and " + mutants.undecided()
                    + " are undecided", "./mvnw -Pmutation verify -Dbackend=localstack lists these"));
        }
    }

    /** In words, as templates see it. */
    public Map<String, Object> tree() {
        return JSON.convertValue(LedgerPage.of(this), new TypeReference<>() {
        });
    }

    /** Writes {@code proof.json}. */
    public void write(Path file) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent);
        Files.writeString(file, JSON.writer().with(printer).writeValueAsString(this) + "\n");
    }
}
