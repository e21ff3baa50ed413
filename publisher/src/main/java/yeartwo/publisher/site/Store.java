package yeartwo.publisher.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/** JBake's store, in memory, which gives out posts and tags in their order, and only tags that have a page. */
final class Store extends ContentStore {

    static {
        // The passwords of a store in memory, which nobody asks, need not be hashed 65,536 times: a quarter of a bake.
        System.setProperty("security.userPasswordSaltIterations", "1");
    }

    private final Set<String> tags;

    Store(Collection<String> tags) {
        super("memory", "documents");
        this.tags = new TreeSet<>(tags);
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
