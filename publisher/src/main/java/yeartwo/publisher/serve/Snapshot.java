package yeartwo.publisher.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The watched files at one moment, without those that are nobody's source. */
record Snapshot(Map<Path, Stamp> files) {

    /** Hidden files, build output, and what vim, Emacs, IntelliJ and others leave beside a file while they save it. */
    private static final Pattern IGNORED = Pattern
            .compile("\\..*|target|.*~|#.*#|.*\\.(swp|swx|tmp|bak)|4913|.*___jb_(tmp|old)___");

    record Stamp(FileTime modified, long size) {
    }

    /**
     * Looks at files, and at folders with all that is in them.
     *
     * @param entering is told each folder before it is listed
     */
    static Snapshot of(List<Path> roots, Consumer<Path> entering) throws IOException {
        Map<Path, Stamp> files = new TreeMap<>();
        for (Path root : roots) {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                    new Look(root, entering, files));
        }
        return new Snapshot(files);
    }

    /** The files that were added, changed or removed since then. */
    List<Path> changedSince(Snapshot earlier) {
        TreeSet<Path> changed = new TreeSet<>(files.keySet());
        changed.addAll(earlier.files.keySet());
        changed.removeIf(file -> files.containsKey(file) && files.get(file).equals(earlier.files.get(file)));
        return List.copyOf(changed);
    }

    /** Files and folders that vanish during the look are just not there. */
    private static final class Look extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Consumer<Path> entering;
        private final Map<Path, Stamp> files;

        Look(Path root, Consumer<Path> entering, Map<Path, Stamp> files) {
            this.root = root;
            this.entering = entering;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (ignores(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            entering.accept(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!ignores(file)) {
                files.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        private boolean ignores(Path path) {
            return !path.equals(root) && IGNORED.matcher(path.getFileName().toString()).matches();
        }
    }
}
