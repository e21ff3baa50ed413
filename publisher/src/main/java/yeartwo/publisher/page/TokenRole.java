package yeartwo.publisher.page;

/** What a token is to the reader's eye, with the class that the stylesheet knows it by. */
enum TokenRole {

    PLAIN(""), KEYWORD("k"), LITERAL("s"), TYPE("t"), COMMENT("c");

    private final String cssClass;

    TokenRole(String cssClass) {
        this.cssClass = cssClass;
    }

    String cssClass() {
        return cssClass;
    }
}
