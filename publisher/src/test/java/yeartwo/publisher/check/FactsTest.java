package yeartwo.publisher.check;

import static yeartwo.publisher.check.Fixture.given;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {

    @TempDir
    Path site;

    @Test
    void rejectsAPageWithoutAHeading() throws IOException {
        given(site, "no-h1").fails("about/index.html: no h1");
    }

    @Test
    void rejectsAPageWithTwoMainHeadings() throws IOException {
        given(site, "two-h1").fails("about/index.html:14: 2 h1; a page has exactly one: 'About'\n    make 'Why' an h2");
    }

    @Test
    void rejectsAPageWithoutALanguage() throws IOException {
        given(site, "no-language").fails("about/index.html:2: html names no language");
    }

    @Test
    void rejectsAPageWithoutADescription() throws IOException {
        given(site, "no-description").fails("about/index.html: no meta description");
    }

    @Test
    void rejectsAnIdThatIsThereTwice() throws IOException {
        given(site, "id-twice").fails("about/index.html:15: id 'why' is also on line 14");
    }

    @Test
    void rejectsAnImageWithoutAltText() throws IOException {
        given(site, "no-alt").fails("image '../dot.svg' has no alt text");
    }

    @Test
    void rejectsATitleThatTwoPagesShare() throws IOException {
        given(site, "title-twice").fails("index.html:6: title 'Year Two' is also that of about/index.html");
    }
}
