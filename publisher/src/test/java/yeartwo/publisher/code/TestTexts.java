package yeartwo.publisher.code;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * The rows of a parameterized test, each of them the text of a test, and behind a delimiter what is expected of it, if
 * anything. Its parameters are what {@link Compilation} reads in that text, and that.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(TestTexts.Compiled.class)
@interface TestTexts {

    String[] value();

    /** What stands before each text. */
    String before() default "";

    /** What stands behind it. */
    String after() default "";

    char delimiter() default '|';

    /** Compiles all rows at once: javac takes longer to look into AssertJ than for any of them. */
    final class Compiled extends AnnotationBasedArgumentsProvider<TestTexts> {

        @Override
        protected Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters,
                ExtensionContext context,
                TestTexts rows) {
            List<List<String>> columns = Arrays.stream(rows.value()).map(row -> columns(row, rows.delimiter()))
                    .toList();
            List<Compilation.Tests> compiled = compiled(columns.stream()
                    .map(row -> rows.before() + row.get(0) + rows.after()).toList());
            return IntStream.range(0, columns.size())
                    .mapToObj(row -> arguments(columns.get(row), compiled.get(row)));
        }

        private static List<String> columns(String row, char delimiter) {
            int end = row.indexOf(delimiter);
            return end < 0
                    ? List.of(row.strip())
                    : List.of(row.substring(0, end).strip(), row.substring(end + 1).strip());
        }

        private static Arguments arguments(List<String> row, Compilation.Tests compiled) {
            List<Object> arguments = new ArrayList<>(row);
            arguments.set(0, Named.of(row.get(0), compiled));
            return Arguments.of(arguments.toArray());
        }

        private static List<Compilation.Tests> compiled(List<String> texts) {
            try {
                Path folder = Files.createTempDirectory("texts");
                List<Compilation.Tests> tests = new TestSources(folder).tests(texts);
                try (Stream<Path> written = Files.walk(folder)) {
                    written.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
                }
                return tests;
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
    }
}
