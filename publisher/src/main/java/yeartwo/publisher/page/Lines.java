package yeartwo.publisher.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The source of a page, in which the place of a fault is found by its text where Asciidoctor names no line. */
record Lines(List<String> lines) {

    static Lines of(Path file) throws IOException {
        return new Lines(Files.readString(file).lines().toList());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The first line, from 1, that holds the text; 0 when none does. */
    int find(String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        return 0;
    }
}
