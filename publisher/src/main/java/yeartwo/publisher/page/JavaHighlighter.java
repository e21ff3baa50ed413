package yeartwo.publisher.page;

final class JavaHighlighter {
    static String highlight(String java) {
        return Html.escape(java);
    }
}
