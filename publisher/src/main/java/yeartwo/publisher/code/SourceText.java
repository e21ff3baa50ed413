package yeartwo.publisher.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole class or test as text for a reader: as it is compiled, without the marks of regions and callouts.
 *
 * @param path where it is published below the site's address: {@code source/yeartwo/counter/ShardedCounter.java.txt}
 * @param text the lines
 */
public record SourceText(String path, String text) {

    private static final Pattern MARK = Pattern.compile("\\s*// (tag|end)::.*");
    private static final Pattern CALLOUT = Pattern.compile(" *// (<\\d+> *)+$");

    /**
     * Reads a source.
     *
     * @param folder the root folder that it lies below
     * @throws IOException if the file cannot be read as UTF-8
     */
    public static SourceText read(Path folder, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new SourceText(path(Sources.slashes(folder.relativize(file))),
                plain(lines.stream()).map(line -> line + "\n").collect(Collectors.joining()));
    }

    /** Lines without the marks. */
    static Stream<String> plain(Stream<String> lines) {
        return lines.filter(line -> !MARK.matcher(line).matches())
                .map(line -> CALLOUT.matcher(line).replaceFirst(""));
    }

    /** Writes it below the folder of a site. */
    public void write(Path site) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Where a source is published, by its file as JaCoCo names it. */
    public static String path(String compiled) {
        return "source/" + compiled + ".txt";
    }
}
