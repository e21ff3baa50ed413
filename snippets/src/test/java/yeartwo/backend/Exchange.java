package yeartwo.backend;

import java.util.Map;

/**
 * A request and what answered it, as text.
 *
 * @param method the HTTP method
 * @param url path and query
 * @param asked the headers of the request that mean something to the service
 * @param body the request's body
 * @param status the status of the answer
 * @param headers the headers of the answer that mean something to a client
 * @param answer the answer's body; Base64 when it is not text
 * @param isText whether it is text
 */
record Exchange(String method, String url, Map<String, String> asked, String body, int status,
        Map<String, String> headers, String answer, boolean isText) {

    /** Whether the other one asks for the same. */
    boolean asksLike(Exchange other) {
        return method.equals(other.method) && url.equals(other.url) && asked.equals(other.asked)
                && body.equals(other.body);
    }
}
