package yeartwo.publisher.check;

import static yeartwo.publisher.check.Fixture.given;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {

    @TempDir
    Path site;

    @Test
    void rejectsAPageWithoutAPolicy() throws IOException {
        given(site, "no-policy").fails("about/index.html: no Content-Security-Policy");
    }

    @Test
    void rejectsASecondScript() throws IOException {
        given(site, "two-scripts").fails("about/index.html:18: a second inline script");
    }

    @Test
    void rejectsALongScript() throws IOException {
        given(site, "long-script").fails("inline script of 600 bytes; the limit is 600");
    }

    @Test
    void rejectsAScriptThatThePolicyDoesNotAdmit() throws IOException {
        given(site, "changed-script").fails(
                "about/index.html:17: inline script is not admitted by the Content-Security-Policy"
                        + "\n    its script-src needs 'sha256-");
    }

    @Test
    void rejectsWhatIsLoadedFromAnotherSite() throws IOException {
        given(site, "third-party").fails("about/index.html:10: loads 'https://example.com/icon.svg' from another site");
    }

    @Test
    void rejectsAStyleAttribute() throws IOException {
        given(site, "style-attribute")
                .fails("about/index.html:15: The 'style' attribute violates Content Security Policy");
    }

    @Test
    void rejectsAnEventHandler() throws IOException {
        given(site, "event-handler").fails("Event handler attribute 'onclick' violates Content Security Policy");
    }
}
