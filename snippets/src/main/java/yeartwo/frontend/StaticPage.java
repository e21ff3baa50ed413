package yeartwo.frontend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Puts a page into a bucket the way a browser wants it, and reads it back as a browser would. */
final class StaticPage {

    private final S3Client s3;
    private final String bucket;

    StaticPage(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    // tag::put[]
    void put(String path, String html) throws IOException {
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzipped)) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
        s3.putObject(put -> put
                .bucket(bucket)
                .key(path)
                .contentType("text/html; charset=UTF-8") // <1>
                .contentEncoding("gzip") // <2>
                .cacheControl("no-cache"), // <3>
                RequestBody.fromBytes(gzipped.toByteArray()));
    }
    // end::put[]

    // tag::as-served[]
    String asServed(String path) throws IOException {
        try (ResponseInputStream<GetObjectResponse> page = s3.getObject(
                get -> get.bucket(bucket).key(path));
                InputStream html = new GZIPInputStream(page)) { // <1>
            return String.join("\n",
                    "Content-Type: " + page.response().contentType(), // <2>
                    "Content-Encoding: " + page.response().contentEncoding(),
                    "Cache-Control: " + page.response().cacheControl(),
                    "",
                    new String(html.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
    // end::as-served[]

    // tag::unchanged[]
    boolean unchanged(String path, String eTag) {
        try {
            s3.headObject(head -> head
                    .bucket(bucket)
                    .key(path)
                    .ifNoneMatch(eTag)); // <1>
            return false;
        } catch (S3Exception notSent) {
            if (notSent.statusCode() != 304) { // <2>
                throw notSent;
            }
            return true;
        }
    }
    // end::unchanged[]
}
