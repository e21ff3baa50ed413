package yeartwo.publisher.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.parser.Parser;

/** The source of a page, in which the place of a fault is found by its text where Asciidoctor names no line. */
record Lines(List<String> lines) {

    /** Reads a file; what is not UTF-8 is shown as such, and reported by whoever asks {@link #isUtf8()}. */
    static Lines of(Path file) throws IOException {
        return new Lines(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
    }

    /** Whether no byte had to be replaced. */
    boolean isUtf8() {
        return find("\uFFFD") == 0;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The numbers, from 1, of the lines that match. */
    List<Integer> matching(Pattern pattern) {
        return IntStream.rangeClosed(1, lines.size()).filter(line -> pattern.matcher(lines.get(line - 1)).matches())
                .boxed()
                .toList();
    }

    /** The first line, from 1, that holds the text, be it as character references; 0 when none does. */
    int find(String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text) || Parser.unescapeEntities(lines.get(i), false).contains(text)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The line that holds the first of these texts that any line holds; 0 when none does. */
    int first(List<String> sought) {
        return sought.stream().map(this::find).filter(line -> line > 0).findFirst().orElse(0);
    }
}
