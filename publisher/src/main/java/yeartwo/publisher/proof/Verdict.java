package yeartwo.publisher.proof;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import yeartwo.publisher.code.Region;

/**
 * What is known of something that pages may show: a region of a class, or the recorded output of a run.
 *
 * @param key the name under which pages include it
 * @param anchor the id of its entry on the proof page
 * @param file the file it is in, relative to the site's folder
 * @param name the region's name; empty for an output
 * @param first the number of its first line in the file, from 1
 * @param last the number of its last line
 * @param text what pages show
 * @param kind what it comes to
 * @param mark the same, in a sentence for the reader
 * @param lines its lines that hold instructions, by number, with what all its tests together executed
 * @param gaps what is missing to a proof
 * @param witnesses the passed tests that executed it, or that compared it with what they printed
 * @param mutants what became of the changes that PIT made to its lines; empty when PIT did not run
 */
record Verdict(String key, String anchor, String file, String name, int first, int last, String text, Kind kind,
        String mark, Map<Integer, Coverage.Line> lines, List<Gap> gaps, List<Witness> witnesses,
        Optional<Mutants> mutants) {

    /** What a verdict comes to. */
    enum Kind {
        /** Ran whole against LocalStack and its own answers. */
        PROVED,
        /** Ran against something that stands in for LocalStack, or only in part without answers that its tests made. */
        STANDIN,
        /** Ran, but not as it stands now. */
        CHANGED,
        /** Not every line of it ran in a passed test that reached a service. */
        UNPROVED;

        /** The name as pages and {@code proof.json} have it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a site may be published with it. */
        boolean publishable() {
            return this == PROVED || this == STANDIN;
        }
    }

    /**
     * What is missing to a proof, at a line of the file.
     *
     * @param mayThrow whether its line may have run all the same, and thrown, which JaCoCo does not see
     */
    record Gap(int line, String text, boolean mayThrow) {

        Gap(int line, String text) {
            this(line, text, false);
        }
    }

    /**
     * A test that stands for it.
     *
     * @param lines the lines of the region that it executed
     * @param calls all that it asked of services
     * @param own what the region asked, or something that the region called
     */
    record Witness(TestRun test, Set<Integer> lines, List<Call> calls, List<Call> own) {

        /** Whether all answers that it got were those of what answers for the services, to what was asked. */
        boolean isGenuine() {
            return !hasByHand() && !hasAltered();
        }

        boolean hasByHand() {
            return calls.stream().anyMatch(Call::isByHand);
        }

        /** Whether something that it put between SDK and service altered a request or an answer, or made one up. */
        boolean hasAltered() {
            return !test.entries("altered").isEmpty();
        }
    }

    /** Whether it is a region of a class, and not an output. */
    boolean isRegion() {
        return !name.isEmpty();
    }

    /** Whether it is shown as a warning: it does the wrong thing, and a test shows that it does. */
    boolean isWrong() {
        return name.startsWith(Region.WRONG);
    }

    /** All that its tests asked of services. */
    List<Call> calls() {
        return calls(witnesses);
    }

    static List<Call> calls(List<Witness> witnesses) {
        return witnesses.stream().map(Witness::calls).flatMap(Collection::stream).toList();
    }

    /** What it asked itself, or something that it called. */
    List<Call> own() {
        return witnesses.stream().map(Witness::own).flatMap(Collection::stream).toList();
    }

    /** How many of its lines a test executed. */
    long covered() {
        return lines.keySet().stream()
                .filter(line -> witnesses.stream().anyMatch(witness -> witness.lines().contains(line))).count();
    }

    long branches() {
        return lines.values().stream().mapToLong(Coverage.Line::branches).sum();
    }

    long branchesTaken() {
        return lines.values().stream().mapToLong(Coverage.Line::taken).sum();
    }
}
