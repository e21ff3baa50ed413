package yeartwo.publisher.check;

import static yeartwo.publisher.check.Fixture.given;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    @TempDir
    Path site;

    @Test
    void rejectsASiteWithoutAFeed() throws IOException {
        given(site, "whole").without("feed.xml").fails("feed.xml: the site has no feed",
                "index.html:15: link '/year-two/feed.xml' leads nowhere");
    }

    @Test
    void rejectsAFeedThatIsNotWellFormed() throws IOException {
        given(site, "feed-not-well-formed").fails("feed.xml:14: not XML: ");
    }

    @Test
    void rejectsAFeedOfAnotherKind() throws IOException {
        given(site, "feed-of-another-kind").fails("'rss' is not a feed of http://www.w3.org/2005/Atom");
    }

    @Test
    void rejectsAFeedWithoutAnAuthor() throws IOException {
        given(site, "feed-without-author").fails("feed.xml:2: feed without author");
    }

    @Test
    void rejectsAFeedWithoutEntries() throws IOException {
        given(site, "feed-without-entries").fails("no entry in the feed");
    }

    @Test
    void rejectsAnEntryWithoutContent() throws IOException {
        given(site, "entry-without-content").fails("feed.xml:8: entry without content",
                "feed.xml:8: entry without title");
    }

    @Test
    void rejectsAnIdThatIsThereTwice() throws IOException {
        given(site, "feed-id-twice").fails("id 'tag:yeartwo.example,2026:about' is in the feed twice");
    }

    @Test
    void rejectsATimeWithoutAZone() throws IOException {
        given(site, "feed-time-without-zone").fails("updated '2026-11-23' is no instant");
    }

    @Test
    void rejectsARelativeLinkInAnEntry() throws IOException {
        given(site, "relative-link-in-feed").fails("feed.xml:13: link '/year-two/about/' is relative");
    }

    @Test
    void rejectsADeadLinkInAnEntry() throws IOException {
        given(site, "dead-link-in-feed").fails("there is no abuot/index.html");
    }
}
