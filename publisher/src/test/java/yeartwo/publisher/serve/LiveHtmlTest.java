package yeartwo.publisher.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.serve.Showing.State;

class LiveHtmlTest {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'sha256-copy='; base-uri 'none'";

    private final LiveHtml live = new LiveHtml("/a&b/.events");

    @Test
    void putsTheScriptAtTheEndOfTheLastBody() {
        String html = live.of("<body><p>&lt;/body> </body> quoted</p>\n</body>\n</html>\n", state());

        assertThat(html).startsWith("<body><p>&lt;/body> </body> quoted</p>\n<script data-version=\"v1\"")
                .contains("data-events=\"/a&amp;b/.events\"").endsWith("</script>\n</body>\n</html>\n");
    }

    @Test
    void putsTheScriptAtTheEndOfAPageThatLeavesBodyOut() {
        assertThat(live.of("<!DOCTYPE html><title>t</title><p>text", state()))
                .startsWith("<!DOCTYPE html><title>t</title><p>text<script ").endsWith("</script>\n");
    }

    @Test
    void admitsItsScriptAndItsStyleByTheirHashes() {
        String html = live.of(page(POLICY), state(Problem.of("wrong")));

        String script = html.replaceFirst("(?s).*<script[^>]*>(.*)</script>.*", "$1");
        String style = html.replaceFirst("(?s).*<style>(.*)</style>.*", "$1");
        assertThat(html).contains("content=\"default-src 'none'; style-src 'self' " + ContentPolicy.hash(style)
                + "; script-src 'sha256-copy=' " + ContentPolicy.hash(script)
                + "; base-uri 'none'; connect-src 'self'\">");
    }

    @Test
    void hashesAsBrowsersDo() {
        assertThat(ContentPolicy.hash("alert('Hello, world.');"))
                .isEqualTo("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    @Test
    void leavesAPageWithoutPolicyWithoutOne() {
        assertThat(live.of("<p>text", state())).doesNotContain("Content-Security-Policy");
    }

    @Test
    void escapesProblems() {
        assertThat(live.of("<p>text", state(Problem.at("a.adoc", 2, "no <b> & \"c\"", "try <i>"))))
                .contains("1 problem<", "<pre>a.adoc:2: no &lt;b&gt; &amp; &quot;c&quot;\n    try &lt;i&gt;</pre>");
    }

    @Test
    void leavesTextThatLooksLikeAReplacementPatternAlone() {
        assertThat(live.of("<p>$1 \\n</p></body>", state(Problem.of("$0 costs 100 %s"))))
                .startsWith("<p>$1 \\n</p>").contains("$0 costs 100 %s");
    }

    private static String page(String policy) {
        return "<head><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"></head><body></body>";
    }

    private static State state(Problem... problems) {
        return new State("v1", Optional.of(Path.of("site")), List.of(problems));
    }
}
