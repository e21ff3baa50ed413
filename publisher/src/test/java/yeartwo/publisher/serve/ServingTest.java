package yeartwo.publisher.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServingTest {

    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "nobody's business");
        trial = Trial.of(folder, "index.html", "<body>home</body>");
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @ParameterizedTest
    @CsvSource({"/, 302, /year-two/", "/year-two, 301, /year-two/",
            "/year-two/%C3%BCber?x=1, 301, /year-two/%C3%BCber/"})
    void leadsToTheRightAddress(String asked, int status, String location) throws Exception {
        save("über/index.html", "<body>about</body>");

        HttpResponse<String> answer = trial.get(asked);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location")).contains(location);
    }

    @ParameterizedTest
    @CsvSource({"index.html, text/html; charset=utf-8", "style.css, text/css; charset=utf-8",
            "favicon.svg, image/svg+xml; charset=utf-8", "feed.xml, application/xml; charset=utf-8",
            "proof.json, application/json; charset=utf-8", "robots.txt, text/plain; charset=utf-8",
            "card.png, image/png", "screen.webp, image/webp", "LICENSE, application/octet-stream"})
    void namesTypeAndCharset(String file, String type) throws Exception {
        save(file, "größer");

        HttpResponse<String> answer = trial.get("/year-two/" + file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).startsWith("größer");
    }

    @Test
    void servesTheIndexOfAFolder() throws Exception {
        save("about/index.html", "<body>about me</body>");

        assertThat(trial.get("/year-two/about/").body()).contains("about me");
        assertThat(trial.get("/year-two/").body()).contains("home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/year-two/nowhere/", "/year-two/index.html/", "/elsewhere/", "/year", "/year-two/a%00b"})
    void answersWithTheSitesOwnPageWhenThereIsNothing(String asked) throws Exception {
        assertThat(trial.get(asked).body()).contains("the site has no 404.html");
        save("404.html", "<body>try the home page</body>");

        HttpResponse<String> answer = trial.get(asked);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("try the home page").contains("EventSource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/year-two/../secret.txt", "/year-two/%2e%2e/secret.txt", "/year-two/..%2fsecret.txt",
            "/year-two//etc/passwd", "/year-two/about/../../../secret.txt"})
    void servesNothingFromOutsideTheSite(String asked) throws Exception {
        HttpResponse<String> answer = trial.get(asked);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("business").doesNotContain("root:");
    }

    @Test
    void answersHeadAsGetWithoutTheBody() throws Exception {
        HttpResponse<String> get = trial.get("/year-two/");
        HttpResponse<String> head = trial.request("HEAD", "/year-two/");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource({"POST, /year-two/, 'GET, HEAD'", "DELETE, /, 'GET, HEAD'", "HEAD, /year-two/.events, GET"})
    void refusesWhatIsNotReading(String method, String path, String allowed) throws Exception {
        HttpResponse<String> answer = trial.request(method, path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
    }

    private void save(String file, String text) throws Exception {
        trial.save(file, text);
        trial.printed.await(" changed: built");
    }
}
