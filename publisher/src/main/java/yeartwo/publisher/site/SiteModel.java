package yeartwo.publisher.site;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every template knows of the site, under the name {@code site}.
 *
 * @param name the site's name
 * @param author who the feed says wrote it
 * @param url its absolute address; ends with a slash
 * @param authority the authority of the feed's ids, a tag URI's; must never change
 * @param commit the commit that was built; empty outside of git
 * @param date when it was built
 * @param preview whether drafts are shown
 * @param summary what was proved, in a sentence
 * @param ledger the same in full, in words
 */
public record SiteModel(String name, String author, URI url, String authority, String commit, Instant date,
        boolean preview, String summary, Map<String, Object> ledger) {

    /** The path below which the site is published; begins and ends with a slash. */
    public String base() {
        return url.getPath();
    }

    /** What the commit does not say, in words: that its files were changed since. */
    String changes() {
        return String.valueOf(ledger.get("changes"));
    }

    Map<String, Object> tree(List<String> tags) {
        Map<String, Object> tree = new HashMap<>();
        tree.put("name", name);
        tree.put("author", author);
        tree.put("url", url.toString());
        tree.put("base", base());
        tree.put("authority", authority);
        tree.put("commit", commit);
        tree.put("changes", changes());
        tree.put("date", Date.from(date));
        tree.put("preview", preview);
        tree.put("summary", summary);
        tree.put("ledger", ledger);
        tree.put("tags", tags);
        return tree;
    }
}
