package yeartwo.publisher.serve;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.serve.Showing.State;

/**
 * A page as the preview serves it: it reloads when something else is shown than what it knows, and it lists the
 * problems of the last build. The file on disk has none of that.
 */
final class LiveHtml {

    static final String NO_SITE = page("No site yet",
            "No build has made one so far. This page reloads when one ends.");
    static final String NOT_FOUND = page("Not found",
            "There is no file at this address, and the site has no 404.html.");

    // A hidden page does not listen, it asks when it is looked at again: browsers keep at most six connections to a
    // server, so the seventh open page would get no answer at all.
    private static final String SCRIPT = """
            (() => {
              const page = document.currentScript.dataset;
              let events;
              const listen = () => {
                events?.close();
                if (document.hidden) return;
                events = new EventSource(page.events);
                events.onmessage = shown => { if (shown.data !== page.version) location.reload(); };
                events.onerror = () => { if (events.readyState === EventSource.CLOSED) setTimeout(listen, 1000); };
              };
              document.addEventListener("visibilitychange", listen);
              listen();
            })();
            """;

    private static final String STYLE = """
            #preview-problems { position: fixed; z-index: 9; inset: auto 0 0 0; max-height: 50vh; overflow: auto;
              margin: 0; padding: 1rem; background: #5c1313; color: #fff; font: .875rem/1.5 ui-monospace, monospace; }
            #preview-problems summary { cursor: pointer; font-weight: 700; }
            #preview-problems pre { all: unset; display: block; white-space: pre-wrap; overflow-wrap: anywhere; }
            """;

    private static final Pattern POLICY = Pattern
            .compile("(?<=<meta http-equiv=\"Content-Security-Policy\" content=\")[^\"]*");
    private static final String END = "</body>";

    private final String events;

    /** @param events the path that tells which version is shown */
    LiveHtml(String events) {
        this.events = events;
    }

    /** That page, as it is served now. */
    String of(String html, State state) {
        String admitted = POLICY.matcher(html).replaceFirst(LiveHtml::admit);
        int end = admitted.contains(END) ? admitted.lastIndexOf(END) : admitted.length();
        return admitted.substring(0, end) + problems(state.problems()) + script(state) + admitted.substring(end);
    }

    private static String admit(MatchResult policy) {
        return Matcher.quoteReplacement(ContentPolicy.parse(policy.group()).admit("connect-src", "'self'")
                .admit("script-src", ContentPolicy.hash(SCRIPT)).admit("style-src", ContentPolicy.hash(STYLE))
                .toString());
    }

    private String script(State state) {
        return "<script data-version=\"%s\" data-events=\"%s\">%s</script>\n".formatted(state.version(),
                escape(events), SCRIPT);
    }

    private static String problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        String list = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return """
                <style>%s</style>
                <details id="preview-problems" open>
                <summary>%s</summary>
                <pre>%s</pre>
                </details>
                """.formatted(STYLE, count(problems), escape(list));
    }

    /** So many problems, in words. */
    static String count(List<Problem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }

    private static String page(String title, String text) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%2$s</p></body>
                </html>
                """
                .formatted(title, text);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
