package yeartwo.publisher.page;

import java.util.stream.Collectors;

/** What stands around a block, as HTML: above it a warning, where it is one; below it the line that says what ran it. */
record Mark(Exhibit exhibit, String base) {

    String above() {
        return exhibit.wrong() ? "<p class=\"wrong\">Wrong on purpose. Do not copy this.</p>\n" : "";
    }

    /** One line that opens, without a script. */
    String below() {
        String mark = Html.escape(exhibit.mark());
        if (exhibit.facts().isEmpty()) {
            return "<p class=\"mark " + exhibit.style() + "\"><a href=\"" + base + "proof/#" + exhibit.anchor() + "\">"
                    + mark + "</a></p>";
        }
        return "<details class=\"mark " + exhibit.style() + "\"><summary>" + tick() + mark
                + " <span>" + (exhibit.around().isEmpty() ? "" : "what it needs, and ")
                + "details</span></summary>\n" + around() + "<dl class=\"facts\">\n"
                + exhibit.facts().stream().map(this::fact).collect(Collectors.joining()) + "</dl>\n</details>";
    }

    /** In the text, so that it is in the feed and in what somebody copies. */
    private String tick() {
        return exhibit.style().equals("proved") ? "<b>" + Tick.SIGN + "</b> " : "";
    }

    /** Has a copy button of its own, unless nobody is to copy it. */
    private String around() {
        return exhibit.around().isEmpty()
                ? ""
                : "<pre" + (exhibit.wrong() ? "" : " class=\"java\"") + "><code>"
                        + Html.escape(String.join("\n", exhibit.around())) + "</code></pre>\n";
    }

    private String fact(Exhibit.Fact fact) {
        return "<dt>" + fact.name() + "</dt><dd>"
                + fact.parts().stream().map(this::part)
                        .collect(Collectors.joining(
                                fact.parts().stream().anyMatch(part -> part.text().contains(" ")) ? "; " : ", "))
                + "</dd>\n";
    }

    private String part(Exhibit.Part part) {
        String text = Html.escape(part.text());
        String shown = part.isCode() ? "<code>" + text + "</code>" : text;
        return part.link().isEmpty() ? shown : "<a href=\"" + base + part.link() + "\">" + shown + "</a>";
    }
}
