package yeartwo.publisher.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.nodes.Element;
import yeartwo.publisher.problem.Problem;

/**
 * A page has a Content-Security-Policy, loads nothing from elsewhere and has at most one script, inline, short and
 * admitted by its hash. What else the policy forbids (style attributes, event handlers) the validator reports.
 */
final class Policy {

    private static final int SCRIPT_LIMIT = 600;

    private Policy() {
    }

    static List<Problem> check(Html html, URI url) {
        List<Problem> problems = new ArrayList<>(foreign(html, url));
        Element policy = html.document().selectFirst("meta[http-equiv=Content-Security-Policy i]");
        if (policy == null) {
            problems.add(html.problem("no Content-Security-Policy", "the base layout has the meta element"));
        }
        List<Element> scripts = html.document().select("script:not([src]):not([type*=json])");
        scripts.stream().skip(1).forEach(second -> problems.add(html.problem(second,
                "a second inline script; a page has at most one")));
        for (Element script : scripts) {
            problems.addAll(script(html, script, policy == null ? "" : policy.attr("content")));
        }
        return problems;
    }

    private static List<Problem> foreign(Html html, URI url) {
        URI page = Site.address(url, html.file());
        return html.document().select(Page.LOADING + ", [srcset]").stream()
                .flatMap(element -> Stream.concat(Page.plain(element), Page.candidates(element))
                        .filter(address -> isForeign(address, page, url))
                        .map(address -> html.problem(element, "loads '" + address + "' from another site",
                                "keep a copy in assets")))
                .toList();
    }

    /** An address that is none is a matter for the check of links. */
    private static boolean isForeign(String address, URI page, URI url) {
        try {
            URI target = page.resolve(address);
            return target.getRawAuthority() != null && !target.getRawAuthority().equals(url.getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static List<Problem> script(Html html, Element script, String policy) {
        List<Problem> problems = new ArrayList<>();
        byte[] text = script.data().getBytes(StandardCharsets.UTF_8);
        if (text.length >= SCRIPT_LIMIT) {
            problems.add(html.problem(script, "inline script of " + text.length + " bytes; the limit is "
                    + SCRIPT_LIMIT));
        }
        String hash = "'sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(text)) + "'";
        if (!policy.isEmpty() && !policy.contains(hash)) {
            problems.add(html.problem(script, "inline script is not admitted by the Content-Security-Policy",
                    "its script-src needs " + hash));
        }
        return problems;
    }
}
