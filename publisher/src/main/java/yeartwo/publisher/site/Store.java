package yeartwo.publisher.site;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.jbake.app.ContentStore;

/** JBake's store, in memory, which gives out the tags that have a page, in their order. */
final class Store extends ContentStore {

    private final Set<String> tags;

    Store(Collection<String> tags) {
        super("memory", "documents");
        this.tags = new TreeSet<>(tags);
    }

    @Override
    public Set<String> getAllTags() {
        return tags;
    }

    @Override
    public Set<String> getTags() {
        return tags;
    }
}
