package yeartwo.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaHighlighterTest {

    @Test
    void coloursMembers() {
        assertThat(JavaHighlighter.highlight("int one() {\n    return 1; // <sure>\n}").lines()).containsExactly(
                "<span class=\"k\">int</span> one() {",
                "    <span class=\"k\">return</span> <span class=\"s\">1</span>; "
                        + "<span class=\"c\">// &lt;sure&gt;</span>",
                "}");
    }

    @Test
    void coloursImports() {
        assertThat(JavaHighlighter.highlight("import java.util.Map;\nimport static a.B.c;\n"))
                .isEqualTo("""
                        <span class="k">import</span> java.util.<span class="t">Map</span>;
                        <span class="k">import</span> <span class="k">static</span> a.<span class="t">B</span>.c;
                        """);
    }

    @Test
    void coloursStatements() {
        assertThat(JavaHighlighter.highlight("var text = name == null ? 'c' : \"<&>\";"))
                .isEqualTo("<span class=\"k\">var</span> text = name == <span class=\"k\">null</span> ? "
                        + "<span class=\"s\">'c'</span> : <span class=\"s\">\"&lt;&amp;&gt;\"</span>;");
    }

    @Test
    void coloursACompilationUnit() {
        assertThat(JavaHighlighter.highlight("package a;\n\n@Deprecated\nclass B<T> {\n}\n").lines()).containsExactly(
                "<span class=\"k\">package</span> a;",
                "",
                "<span class=\"t\">@Deprecated</span>",
                "<span class=\"k\">class</span> <span class=\"t\">B</span>&lt;<span class=\"t\">T</span>&gt; {",
                "}");
    }

    @Test
    void coloursMembersOfAnInterface() {
        assertThat(JavaHighlighter.highlight("default void run() {\n}")).startsWith("<span class=\"k\">default</span>");
    }

    @Test
    void tellsATypeBeforeADotFromAConstant() {
        String html = JavaHighlighter.highlight("x = Map.Entry.copyOf(LIMIT.plus(Kind.OLD_ONE), string);");

        assertThat(html).contains("<span class=\"t\">Map</span>.<span class=\"t\">Entry</span>.copyOf(")
                .contains("(LIMIT.plus(<span class=\"t\">Kind</span>.OLD_ONE), string)");
    }

    @Test
    void coloursRestrictedWordsOnlyWhereTheyAreKeywords() {
        String html = JavaHighlighter
                .highlight("record Pair(int to) {}\nvoid x() { record.to(with).module(yield.var); }");

        assertThat(html).contains("<span class=\"k\">record</span> <span class=\"t\">Pair</span>")
                .contains(" record.to(with).module(");
    }

    @Test
    void coloursSealedTypes() {
        assertThat(JavaHighlighter.highlight("sealed interface A permits B {}\nnon-sealed class B implements A {}"))
                .contains("<span class=\"k\">sealed</span>", "<span class=\"k\">permits</span>",
                        "<span class=\"k\">non-sealed</span>");
    }

    @Test
    void closesASpanAtEachEndOfLine() {
        assertThat(JavaHighlighter.highlight("/* a\n\n   b */\nString c = \"\"\"\n    d\n    \"\"\";"))
                .isEqualTo("""
                        <span class="c">/* a</span>

                        <span class="c">   b */</span>
                        <span class="t">String</span> c = <span class="s">""\"</span>
                        <span class="s">    d</span>
                        <span class="s">    ""\"</span>;""");
    }

    @Test
    void escapesWhatItCannotParse() {
        assertThat(JavaHighlighter.highlight("if (a < b && {")).isEqualTo("if (a &lt; b &amp;&amp; {");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " ", "\t\tint a;", "int a;\r\n// b\r\nint c;\r\n", "// only a comment",
            "Map<String, List<Set<int[]>>> a = b >>> c >> d;", "char a = '\\u0041', \u00e9 = '\\'';",
            "int x = 1_000L;  \n\n",
            "@A(b = \"c\") @D({1, 2}) int e;", "a -> { }", "} class B {", "*/", "\"\"\"", "List<String>[] a = B::new;"})
    void keepsEveryCharacter(String java) {
        assertThat(text(JavaHighlighter.highlight(java))).isEqualTo(java);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void keepsEveryCharacterOfOurOwnSources(Path source) throws IOException {
        String java = Files.readString(source);
        String html = JavaHighlighter.highlight(java);

        assertThat(text(html)).isEqualTo(java);
        assertThat(html).as("coloured").contains("<span class=\"k\">");
        assertThat(html.lines()).as("lines that close what they open").allMatch(JavaHighlighterTest::isBalanced);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void keepsEveryCharacterOfAnyPiece(Path source) throws IOException {
        List<String> lines = Files.readAllLines(source);
        Random random = new Random(lines.size());
        for (int piece = 0; piece < 2; piece++) {
            int from = random.nextInt(lines.size());
            String java = String.join("\n", lines.subList(from, from + random.nextInt(lines.size() - from)));
            assertThat(text(JavaHighlighter.highlight(java))).isEqualTo(java);
        }
    }

    @Test
    void answersSeveralThreadsAtOnce() {
        String java = "int one() { return 1; }";
        String html = JavaHighlighter.highlight(java);

        assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> JavaHighlighter.highlight(java)))
                .containsOnly(html);
    }

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of("src"));
                Stream<Path> published = Files.walk(Path.of("../snippets/src"))) {
            return Stream.concat(ours, published).filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java")).toList().stream();
        }
    }

    private static boolean isBalanced(String line) {
        return line.split("<span ", -1).length == line.split("</span>", -1).length;
    }

    private static String text(String html) {
        return html.replaceAll("</?span[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
