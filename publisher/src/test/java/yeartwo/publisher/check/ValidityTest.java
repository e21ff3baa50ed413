package yeartwo.publisher.check;

import static yeartwo.publisher.check.Fixture.given;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidityTest {

    @TempDir
    Path site;

    @Test
    void rejectsInvalidHtml() throws IOException {
        given(site, "invalid-html").fails("about/index.html:15: Element 'p' not allowed as child of element 'ul'");
    }

    @Test
    void rejectsWhatTheValidatorWarnsOf() throws IOException {
        given(site, "validator-warning").fails("Section lacks heading");
    }

    @Test
    void rejectsWhatTheValidatorHintsAt() throws IOException {
        given(site, "validator-hint").fails("Trailing slash on void elements");
    }

    @Test
    void rejectsInvalidCss() throws IOException {
        given(site, "invalid-css").fails("style.css:2: CSS: 'colr': Property 'colr' doesn't exist");
    }
}
