package yeartwo.publisher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder in which a site is made, beside the one whose place it takes when it is whole. */
final class Staging implements AutoCloseable {

    private final Path output;
    private final Path folder;

    private Staging(Path output, Path folder) {
        this.output = output;
        this.folder = folder;
    }

    static Staging beside(Path output) throws IOException {
        Path target = output.toAbsolutePath().normalize();
        // Not a temporary directory of the JDK's: only its owner may read that one, and the site is for everybody.
        Path folder = target.resolveSibling("." + target.getFileName() + "-" + ProcessHandle.current().pid());
        delete(folder);
        return new Staging(target, Files.createDirectories(folder));
    }

    Path folder() {
        return folder;
    }

    /** Puts the new folder into the old one's place. */
    void swap() throws IOException {
        Path old = folder.resolveSibling(folder.getFileName() + "-old");
        if (Files.exists(output)) {
            Files.move(output, old);
        }
        Files.move(folder, output);
        delete(old);
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
