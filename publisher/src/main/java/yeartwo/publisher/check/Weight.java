package yeartwo.publisher.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

import yeartwo.publisher.problem.Problem;

/** How much a reader fetches: a page with all it loads, compressed, and a stylesheet as it is written. */
final class Weight {

    private static final int PAGE_LIMIT = 60_000;
    private static final int STYLESHEET_LIMIT = 8_192;

    private final Site site;
    private final Map<String, Integer> compressed = new HashMap<>();

    private Weight(Site site) {
        this.site = site;
    }

    static List<Problem> check(Site site) {
        Weight weight = new Weight(site);
        return site.pages().stream().flatMap(page -> weight.of(page).stream()).toList();
    }

    static List<Problem> checkStylesheet(String file, byte[] bytes) {
        return bytes.length < STYLESHEET_LIMIT
                ? List.of()
                : List.of(Problem.in(file, "stylesheet of " + bytes.length + " bytes; the limit is " + STYLESHEET_LIMIT,
                        "delete rules that no page needs"));
    }

    static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }

    private List<Problem> of(Page page) {
        int sum = page.compressed();
        List<String> parts = new ArrayList<>(List.of(page.file() + ": " + page.compressed()));
        for (String file : loadedBy(page)) {
            int bytes = compressed.computeIfAbsent(file, name -> compressed(site.read(name)));
            parts.add(file + ": " + bytes);
            sum += bytes;
        }
        return sum < PAGE_LIMIT
                ? List.of()
                : List.of(new Problem(page.file(), 0,
                        "page of " + sum + " bytes, compressed, with all it loads; the limit is " + PAGE_LIMIT, parts));
    }

    /** What is dead or elsewhere is reported by the checks of links and policy. */
    private TreeSet<String> loadedBy(Page page) {
        TreeSet<String> files = new TreeSet<>();
        for (Link load : page.loads()) {
            try {
                URI target = site.address(page.file()).resolve(load.text());
                if (!target.isOpaque() && site.contains(target) && site.hasFile(site.fileAt(target))) {
                    files.add(site.fileAt(target));
                }
            } catch (IllegalArgumentException malformed) {
                continue;
            }
        }
        return files;
    }
}
