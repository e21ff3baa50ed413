package yeartwo.publisher.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a Content-Security-Policy, to which sources can be added. */
final class ContentPolicy {

    private static final String NONE = "'none'";

    private final Map<String, List<String>> directives = new LinkedHashMap<>();

    private ContentPolicy() {
    }

    static ContentPolicy parse(String text) {
        ContentPolicy policy = new ContentPolicy();
        for (String directive : text.split(";")) {
            List<String> words = List.of(directive.strip().split("\\s+"));
            policy.directives.putIfAbsent(words.get(0), new ArrayList<>(words.subList(1, words.size())));
        }
        policy.directives.remove("");
        return policy;
    }

    /** Admits one more source; a directive that is not there starts from what {@code default-src} admits. */
    ContentPolicy admit(String directive, String source) {
        List<String> inherited = directives.getOrDefault("default-src", List.of("*"));
        List<String> sources = directives.computeIfAbsent(directive, absent -> new ArrayList<>(inherited));
        sources.remove(NONE);
        sources.add(source);
        return this;
    }

    static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return directives.entrySet().stream().map(directive -> (directive.getKey() + " "
                + String.join(" ", directive.getValue())).strip()).collect(Collectors.joining("; "));
    }
}
