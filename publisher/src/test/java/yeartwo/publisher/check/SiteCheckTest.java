package yeartwo.publisher.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yeartwo.publisher.check.Fixture.given;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCheckTest {

    @TempDir
    Path site;

    @Test
    void findsNothingInAWholeSite() throws IOException {
        given(site, "whole").passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-there"})
    void rejectsASiteWithoutAPage(String folder) {
        assertThat(new SiteCheck().check(site.resolve(folder), URI.create("https://example.org/")))
                .singleElement().asString().startsWith("no HTML page in ").contains("nothing was checked");
    }

    @Test
    void refusesAnAddressThatIsNoFolder() {
        assertThatThrownBy(() -> new SiteCheck().check(site, URI.create("https://example.org/year-two")))
                .hasMessage("site address without a slash at its end: https://example.org/year-two");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void usesEachFixture(String fixture) throws IOException {
        try (Stream<Path> tests = Files.list(Path.of("src/test/java/yeartwo/publisher/check"))) {
            assertThat(tests).as("tests of " + fixture)
                    .anySatisfy(test -> assertThat(test).content().contains("given(site, \"" + fixture + "\")"));
        }
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(Fixture.FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }
}
