package yeartwo.publisher.proof;

import java.util.Arrays;
import java.util.List;

import yeartwo.publisher.code.Region;

/**
 * A place in code that was on the stack.
 *
 * @param file as JaCoCo names it: {@code yeartwo/counter/ShardedCounter.java}
 * @param line from 1
 */
record Frame(String file, int line) {

    /** Reads what a test reported: {@code yeartwo/counter/ShardedCounter.java:31}, innermost first, with spaces between. */
    static List<Frame> parse(String frames) {
        return Arrays.stream(frames.split(" ")).filter(frame -> frame.matches("[\\w/$-]+\\.java:\\d{1,6}"))
                .map(frame -> frame.split(":")).map(parts -> new Frame(parts[0], Integer.parseInt(parts[1]))).toList();
    }

    boolean isWithin(String compiled, Region region) {
        return file.equals(compiled) && region.holds(line);
    }
}
