package yeartwo.publisher.check;

import static yeartwo.publisher.check.Fixture.given;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    @TempDir
    Path site;

    @Test
    void rejectsADeadLink() throws IOException {
        given(site, "dead-link").fails(
                "about/index.html:15: link '/year-two/abuot/' leads nowhere: there is no abuot/index.html"
                        + "\n    nearest: /year-two/about/");
    }

    @Test
    void rejectsADeadImage() throws IOException {
        given(site, "dead-image").fails("there is no dto.svg\n    nearest: /year-two/dot.svg");
    }

    @Test
    void rejectsADeadCandidateOfAnImage() throws IOException {
        given(site, "dead-candidate").fails("link '../dto.svg' leads nowhere");
    }

    @Test
    void rejectsADeadAnchor() throws IOException {
        given(site, "dead-anchor").fails("about/index.html has no #whi\n    nearest there: #why");
    }

    @Test
    void rejectsADeadAnchorOfAnotherPage() throws IOException {
        given(site, "dead-anchor-elsewhere").fails("index.html has no #whi\n    nothing there has an id");
    }

    @Test
    void rejectsADeadCard() throws IOException {
        given(site, "dead-card").fails("there is no card.png");
    }

    @Test
    void rejectsADeadRedirect() throws IOException {
        given(site, "dead-redirect")
                .fails("old/index.html:6: link 'https://example.org/year-two/abuot/' leads nowhere");
    }

    @Test
    void rejectsALinkOutOfTheBasePath() throws IOException {
        given(site, "link-out-of-the-base-path").fails(
                "link '../../about/' leaves the base path /year-two/\n    nearest: /year-two/about/",
                "link '/about/' leaves the base path /year-two/");
    }

    @Test
    void rejectsALinkThatCostsARedirect() throws IOException {
        given(site, "link-to-a-folder")
                .fails("link '/year-two/about' costs the reader a redirect\n    end it with a slash");
    }

    @Test
    void rejectsPlainHttp() throws IOException {
        given(site, "plain-http").fails("link 'http://example.com/' leaves the site by http");
    }

    @Test
    void rejectsOtherSchemes() throws IOException {
        given(site, "other-scheme").fails("link '//example.com/' leaves the site by no scheme",
                "link 'ftp://example.com/' leaves the site by ftp\n    only https");
    }

    @Test
    void rejectsWhatIsNoAddress() throws IOException {
        given(site, "malformed-link").fails("about/index.html:15: Bad value 'a|b'",
                "link 'a|b' is not an address: Illegal character");
    }

    @Test
    void rejectsARelativeLinkInThePageThatIsServedAnywhere() throws IOException {
        given(site, "relative-link-in-404").fails(
                "404.html:14: link 'about/' is relative, and this page is served at any depth"
                        + "\n    begin it with /year-two/");
    }
}
