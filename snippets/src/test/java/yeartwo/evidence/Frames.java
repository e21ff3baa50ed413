package yeartwo.evidence;

import java.lang.StackWalker.StackFrame;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in the published code and in its tests something happened: {@code yeartwo/counter/ShardedCounter.java:31}, the
 * innermost first, with a space between.
 */
public final class Frames {

    /** What surrounds the tests is no place in them. */
    private static final List<String> SURROUNDINGS = List.of("yeartwo.backend.", "yeartwo.evidence.");

    private Frames() {
    }

    /** Where the calling thread is; empty when it came through none of our code. */
    public static String here() {
        return StackWalker.getInstance().walk(frames -> own(frames.map(StackFrame::toStackTraceElement)));
    }

    /** Where a throwable was made; empty when that was in none of our code. */
    public static String of(Throwable thrown) {
        return own(Arrays.stream(thrown.getStackTrace()));
    }

    /** The places of these frames that are in our code. */
    static String own(Stream<StackTraceElement> frames) {
        return frames.filter(Frames::isOwn).map(Frames::place).collect(Collectors.joining(" "));
    }

    private static boolean isOwn(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.startsWith("yeartwo.") && SURROUNDINGS.stream().noneMatch(name::startsWith)
                && frame.getLineNumber() > 0;
    }

    private static String place(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/') + frame.getFileName() + ":"
                + frame.getLineNumber();
    }
}
