package yeartwo.publisher.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** Lines that somebody prints, each of which can be waited for. */
final class Lines extends OutputStream {

    /** Long enough for a machine that does something else at the same time. */
    static final int DEADLINE_SECONDS = 10;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    PrintStream printer() {
        return new PrintStream(this, true, UTF_8);
    }

    @Override
    public synchronized void write(int one) {
        if (one == '\n') {
            add(line.toString(UTF_8));
            line.reset();
        } else {
            line.write(one);
        }
    }

    void add(String whole) {
        lines.add(whole);
    }

    /** The first line that is still unread and contains that text; the ones before it count as read. */
    String await(String text) throws InterruptedException {
        StringBuilder others = new StringBuilder();
        for (String next = poll(); next != null; next = poll()) {
            if (next.contains(text)) {
                return next;
            }
            others.append('\n').append(next);
        }
        throw new AssertionError("no line with '" + text + "' within " + DEADLINE_SECONDS + " s, but:" + others);
    }

    private @Nullable String poll() throws InterruptedException {
        return lines.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
    }
}
