package yeartwo.publisher.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;

/** The whole site with the files of one fixture folder laid over it. */
final class Fixture {

    static final Path FOLDER = Path.of("src/test/resources/check");

    private static final SiteCheck CHECK = new SiteCheck();
    private static final URI URL = URI.create("https://example.org/year-two/");

    private final Path site;

    private Fixture(Path site) {
        this.site = site;
    }

    static Fixture given(Path site, String name) throws IOException {
        Fixture fixture = new Fixture(site);
        fixture.lay(FOLDER.resolve("whole"));
        fixture.lay(FOLDER.resolve(name));
        return fixture;
    }

    Fixture with(String file, byte[] bytes) throws IOException {
        Files.write(site.resolve(file), bytes);
        return this;
    }

    Fixture without(String file) throws IOException {
        Files.delete(site.resolve(file));
        return this;
    }

    void passes() {
        fails();
    }

    /** As many problems as parts, each with its part, in order. */
    void fails(String... parts) {
        List<Problem> problems = CHECK.check(site, URL);
        assertThat(problems).as("problems").hasSize(parts.length);
        for (int i = 0; i < parts.length; i++) {
            assertThat(problems.get(i).toString()).contains(parts[i]);
        }
    }

    private void lay(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = site.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
