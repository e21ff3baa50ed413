package yeartwo.publisher.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Notices changed files. The system's events only say when to look; what changed is the difference of two looks, so a
 * temporary file of an editor, a burst, a lost event or a folder that is new needs no case of its own. One thread uses
 * it; another one may close it.
 */
final class Watch implements Closeable {

    /** An editor writes in several steps; this long without a further one, and it is done. */
    private static final Duration QUIET = Duration.ofMillis(50);

    /** What never stops writing may not keep the rest from being seen. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** macOS, network drives and shared folders send late events or none; a look at 3,000 files takes 8 ms. */
    private static final Duration UNASKED = Duration.ofSeconds(1);

    private final List<Path> roots;
    private final WatchService events = FileSystems.getDefault().newWatchService();
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private Snapshot known;

    /** Watches folders, with all that is in them, and single files. What changes from now on counts. */
    Watch(List<Path> watched) throws IOException {
        roots = watched.stream().map(Path::toAbsolutePath).toList();
        known = look();
    }

    /** Waits for a change and for the end of it; then the files that differ. */
    List<Path> next() throws IOException, InterruptedException {
        Snapshot seen = known;
        while (seen.equals(known)) {
            boolean heard = eventWithin(UNASKED);
            seen = heard ? known : look();
            if (heard || !seen.equals(known)) {
                awaitQuiet();
                seen = look();
            }
        }
        List<Path> changed = seen.changedSince(known);
        known = seen;
        return changed;
    }

    private void awaitQuiet() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean quiet = false;
        while (!quiet && System.nanoTime() < end) {
            quiet = !eventWithin(QUIET);
        }
    }

    private boolean eventWithin(Duration time) throws InterruptedException {
        WatchKey key = events.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }

    private Snapshot look() throws IOException {
        roots.stream().filter(Files::isRegularFile).map(Path::getParent).forEach(this::register);
        return Snapshot.of(roots, this::register);
    }

    /** Happens before the folder is listed: a file that is too late for the list comes with an event. */
    private void register(Path folder) {
        WatchKey key = keys.get(folder);
        if (key == null || !key.isValid()) {
            try {
                keys.put(folder, folder.register(events, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
            } catch (IOException goneOrTooMany) {
                keys.remove(folder); // the look that comes unasked finds what changes there
            }
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
