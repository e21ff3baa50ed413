package yeartwo.publisher.check;

import static yeartwo.publisher.check.Fixture.given;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightTest {

    @TempDir
    Path site;

    @Test
    void rejectsAPageThatLoadsTooMuch() throws IOException {
        byte[] noise = new byte[60_000];
        new Random(1).nextBytes(noise);

        given(site, "heavy-image").with("about/photo.webp", noise)
                .fails("compressed, with all it loads; the limit is 60000");
    }

    @Test
    void letsWhatCompressesWellPass() throws IOException {
        given(site, "heavy-image").with("about/photo.webp", new byte[1_000_000]).passes();
    }

    @Test
    void rejectsALongStylesheet() throws IOException {
        given(site, "whole").with("style.css", "p { top: 0 }    ".repeat(512).getBytes(StandardCharsets.UTF_8))
                .fails("style.css: stylesheet of 8192 bytes; the limit is 8192");
    }
}
