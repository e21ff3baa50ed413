package yeartwo.backend;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.http.Request;

/** The headers that mean something; the rest is noise: dates, ids, signatures, versions of SDK and servers. */
final class Headers {

    private static final Set<String> ASKED = Set.of("cache-control", "content-encoding", "if-match",
            "if-modified-since", "if-none-match", "if-unmodified-since", "range", "x-amz-target");
    private static final Set<String> ANSWERED = Set.of("cache-control", "content-encoding", "content-language",
            "content-type", "etag");

    private Headers() {
    }

    /** What a request asks for beside its method, URL and body; the names as they were sent. */
    static Map<String, String> asked(Request request) {
        return kept(request.getHeaders(), name -> ASKED.contains(name) || isMetadata(name)
                || name.equals("content-type") && isForS3(request));
    }

    /** What an answer tells a client beside its status and body; the names in lower case. */
    static Map<String, String> answered(LoggedResponse response) {
        Map<String, String> headers = new TreeMap<>();
        kept(response.getHeaders(), name -> ANSWERED.contains(name) || isMetadata(name))
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }

    private static Map<String, String> kept(HttpHeaders headers, Predicate<String> isKept) {
        Map<String, String> kept = new TreeMap<>();
        for (HttpHeader header : headers.all()) {
            if (isKept.test(header.key().toLowerCase(Locale.ROOT))) {
                kept.put(header.key(), header.firstValue());
            }
        }
        return kept;
    }

    private static boolean isMetadata(String name) {
        return name.startsWith("x-amz-meta-");
    }

    /** There the type is the caller's; elsewhere it is that of the protocol. The signature names the service. */
    private static boolean isForS3(Request request) {
        return request.containsHeader("Authorization")
                && request.getHeader("Authorization").contains("/s3/aws4_request");
    }
}
