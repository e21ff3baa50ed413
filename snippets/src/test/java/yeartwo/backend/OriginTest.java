package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @ValueSource(strings = {"recordings", "answers"})
    void holdsFilesOfTestsThatAreThere(String folder) throws Exception {
        List<Path> kept = files(Path.of("src/test/resources", folder));

        assertThat(kept).isNotEmpty().allMatch(OriginTest::hasTest);
    }

    private static boolean hasTest(Path kept) {
        String testClass = kept.getParent().getFileName() + ".java";
        String method = kept.getFileName().toString().replaceFirst("(-\\d+)?\\.json$", "");
        try {
            return files(Path.of("src/test/java")).stream().filter(file -> file.endsWith(testClass))
                    .anyMatch(file -> declares(file, method));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean declares(Path source, String method) {
        try {
            return Arrays.stream(Files.readString(source).split("\n"))
                    .anyMatch(line -> line.contains(" " + method + "("));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
