package yeartwo.publisher;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The libraries of this class path that a test of a fixture needs: javac looks into every file of a class path. */
public final class Libraries {

    /** As a class path. */
    public static final String OF_TESTS = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> Path.of(entry).getFileName().toString()
                    .matches("(junit|assertj|opentest4j|apiguardian|jspecify).*"))
            .collect(Collectors.joining(File.pathSeparator));

    private Libraries() {
    }
}
