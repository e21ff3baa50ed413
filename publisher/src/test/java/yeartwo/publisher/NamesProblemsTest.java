package yeartwo.publisher;

import static yeartwo.publisher.Site.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that a page sets as code in its sentences. */
class NamesProblemsTest {

    private static final String ABOUT = "content/about.adoc";
    private static final String PUBLISHED = """
            package yeartwo.greet;

            import java.io.IOException;

            final class WarmGreeting {

                record Words(String first) {
                }

                static final class Refused extends IOException {

                    private static final long serialVersionUID = 1;
                }
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Greeter.grete             | there is no 'grete' in Greeter         | greet",
            "Greeter.grete(\"Ada\")    | there is no 'grete' in Greeter         | greet",
            "Greeter#grete             | there is no 'grete' in Greeter         | greet",
            "Greeter.init              | there is no 'init' in Greeter          | greet",
            "WarmGreeting.Word         | there is no 'Word' in WarmGreeting     | Words",
            "WarmGreeting.Words.frist  | there is no 'frist' in WarmGreeting.Words | first",
            "WarmGreting               | there is no class 'WarmGreting'        | WarmGreeting",
            "WarmGreetings.java        | there is no class 'WarmGreetings'      | WarmGreeting",
    })
    void isInNoPublishedClass(String name, String message, String nearest) throws Exception {
        naming("`" + name + "`").prove().fails(ABOUT + ":12: " + message, "nearest: " + nearest);
    }

    @Test
    void isNoProblemWhenItIsThere() throws Exception {
        naming("`Greeter`, `Greeter.java`, `Greeter.greet(\"Ada\")`, `Greeter::greet`, `Greeter.hashCode()`, "
                + "`WarmGreeting.Words.first`, `WarmGreeting.Refused.getMessage()`").bake().succeeds();
    }

    @Test
    void isNoProblemWhenItIsThatOfAnotherClass() throws Exception {
        naming("`GetAccount`, `java.time.Clock.milis`, `GreeterTest.nobody`, `SesClient.send`, `retry.mode`, `Init Duration`")
                .bake().succeeds();
    }

    private static Site naming(String markup) throws Exception {
        return given().with("snippets/src/main/java/yeartwo/greet/WarmGreeting.java", PUBLISHED)
                .with("snippets/src/test/java/yeartwo/greet/GreeterTest.java", "        assertEquals(\"Hello, Ada\"",
                        "        new WarmGreeting.Words(new WarmGreeting.Refused().getMessage());\n"
                                + "        assertEquals(\"Hello, Ada\"")
                .with(ABOUT, "There are some.", "Some are " + markup + ".");
    }
}
