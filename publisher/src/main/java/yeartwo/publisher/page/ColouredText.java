package yeartwo.publisher.page;

/** Builds a listing's HTML. Neighbours of one role share a span; each line closes what it opened. */
final class ColouredText {

    private final StringBuilder html = new StringBuilder();
    private TokenRole open = TokenRole.PLAIN;

    void append(String text, TokenRole role) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            enter(next == '\n' || next == '\r' ? TokenRole.PLAIN : role);
            escape(next);
        }
    }

    String toHtml() {
        enter(TokenRole.PLAIN);
        return html.toString();
    }

    private void enter(TokenRole role) {
        if (role == open) {
            return;
        }
        if (open != TokenRole.PLAIN) {
            html.append("</span>");
        }
        if (role != TokenRole.PLAIN) {
            html.append("<span class=\"").append(role.cssClass()).append("\">");
        }
        open = role;
    }

    private void escape(char next) {
        switch (next) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            default -> html.append(next);
        }
    }
}
