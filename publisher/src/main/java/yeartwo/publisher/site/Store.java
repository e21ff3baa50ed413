package yeartwo.publisher.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store, in memory, which gives out posts and tags in their order, and only tags that have a page. To open it is a
 * sixth of a bake, so it stays open for the next one, which clears it. Its timer keeps a JVM alive: programs that bake end by
 * {@link System#exit}.
 */
final class Store extends ContentStore {

    static {
        // The passwords of a store in memory, which nobody asks, need not be hashed 65,536 times: a quarter of a bake.
        System.setProperty("security.userPasswordSaltIterations", "1");
    }

    private static final Store OPEN = new Store();

    private boolean isOpen;
    private Set<String> tags = Set.of();

    private Store() {
        super("memory", "documents");
    }

    /** The one store of this JVM, for a site with these tags. */
    static Store of(Collection<String> tags) {
        OPEN.tags = new TreeSet<>(tags);
        return OPEN;
    }

    @Override
    public void startup() {
        if (isOpen) {
            getDocumentCount("page"); // which makes it this thread's
        } else {
            super.startup();
            isOpen = true;
        }
    }

    @Override
    public void close() {
        // for the next bake
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return sorted(super.getPublishedPosts());
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return sorted(super.getPublishedPostsByTag(tag));
    }

    /** The newest first, and those of a day in their own order: JBake leaves that to chance. */
    private static DocumentList<DocumentModel> sorted(DocumentList<DocumentModel> posts) {
        posts.sort(Comparator.comparing(DocumentModel::getDate).reversed()
                .thenComparing(post -> (Integer) post.get("order")).thenComparing(DocumentModel::getUri));
        return posts;
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
