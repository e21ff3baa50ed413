package yeartwo.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** What a stylesheet does to what pages say. */
class StylesheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"content: \"Proved\"", "content: '100'", "content: attr(title)", "content/**/:\";a\"",
            "list-style: \"Proved \"", "CONTENT:\n\"a\""})
    void writesWords(String declaration) {
        assertThat(stylesheet("b::before { " + declaration + "; }")).containsExactly("assets/style.css:1: a stylesheet "
                + "writes no letter and no digit: what a page says stands in its HTML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content: \"\"", "content: '— '", "content: \"✗ ;\"", "list-style: callout",
            "justify-content: center", "font: 1rem \"Any\"", "} summary span { display: none", "} .mark { width: 10rem",
            "} .standin { background-color: transparent",
            "} pre { overflow-x: auto", "} .mark pre { overflow: visible",
            "} .listingblock button { position: absolute"})
    void mayWriteSigns(String declaration) {
        assertThat(stylesheet("b::before { " + declaration + " }")).isEmpty();
    }

    @Test
    void writesATick() {
        assertThat(stylesheet("b::before { content: \"✓ \" }")).containsExactly(
                "assets/style.css:1: a stylesheet writes no tick: that is the sign for what a test ran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content: \"\\2713 \"", "c\\6fntent: \"a\""})
    void escapes(String declaration) {
        assertThat(stylesheet("b::before { " + declaration + "; }")).contains(
                "assets/style.css:1: a stylesheet escapes nothing: words and the names of properties could hide so");
    }

    @ParameterizedTest
    @ValueSource(strings = {".wrong { display: none; }", "b, section > .mark:first-child { x: y; VISIBILITY:hidden }",
            "@media print { .x, details { display: none } }", ".facts { visibility: hidden }",
            "@media print { body > footer { display: none !important } }", ".mark { opacity: 0 }",
            ".standin { font-size: 0; }", ".listingblock summary { display: none }", ".mark { color: transparent }",
            ".facts { position: absolute; left: -999em }", "@media print { footer { height: 0px; overflow: hidden } }",
            "pre { overflow: hidden; max-height: 6em }", ".c { display: none }", "pre .conum { visibility: hidden }",
            "code { font-size: 0 }", ".k, .s { opacity: 0 }", "pre.java > span { color: transparent }",
            ".t { position: absolute; left: -99em }", ".java { max-height: 6em; overflow-y: clip }"})
    void hidesCodeOrWhatWasProved(String rule) {
        assertThat(stylesheet(rule))
                .containsExactly(
                        "assets/style.css:1: a stylesheet hides neither code nor what says that it was proved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre { text-transform: uppercase }", "b { -webkit-text-security: disc }"})
    void changesLetters(String rule) {
        assertThat(stylesheet(rule))
                .containsExactly("assets/style.css:1: a stylesheet changes no letter: code shows as it is written");
    }

    private static List<String> stylesheet(String first) {
        Problems problems = new Problems();
        Stylesheet.check("assets/style.css", first + "\n:root {\n  color-scheme: light dark;\n}\n", problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
