package yeartwo.frontend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class StaticPageTest {

    private static final String HTML = """
            <!doctype html>
            <html lang="en">
            <title>Café hours</title>
            <p>Open until six.</p>
            """;

    private S3Client s3;
    private String bucket;
    private StaticPage pages;

    @BeforeEach
    void createBucket(Aws aws) {
        s3 = aws.s3();
        bucket = aws.bucket();
        pages = new StaticPage(s3, bucket);
    }

    @Test
    void givesABrowserTheHeadersAndThePage(Output output) throws IOException {
        pages.put("hours/index.html", HTML);

        String answer = pages.asServed("hours/index.html");

        output.matches("frontend/as-served", answer);
        assertThat(answer.lines().limit(3)).containsExactly("Content-Type: text/html; charset=UTF-8",
                "Content-Encoding: gzip", "Cache-Control: no-cache");
    }

    @Test
    void storesTheCompressedBytes() throws IOException {
        pages.put("hours/index.html", HTML);

        byte[] stored = s3.getObjectAsBytes(get -> get.bucket(bucket).key("hours/index.html")).asByteArray();

        assertThat(stored).as("first two bytes of every gzip file").startsWith(0x1f, 0x8b);
        assertThat(Arrays.copyOfRange(stored, 4, 8)).as("gzip's time stamp").containsOnly(0);
    }

    @Test
    void sendsGzipToAClientThatDoesNotAcceptIt() throws IOException {
        pages.put("hours/index.html", HTML);

        ResponseBytes<GetObjectResponse> answer = s3.getObjectAsBytes(get -> get.bucket(bucket).key("hours/index.html")
                .overrideConfiguration(plain -> plain.putHeader("Accept-Encoding", "identity")));

        assertThat(answer.response().contentEncoding()).isEqualTo("gzip");
        assertThat(answer.asByteArray()).as("first two bytes of every gzip file").startsWith(0x1f, 0x8b);
    }

    @Test
    void declaresAPageWithoutATypeAnOctetStream() {
        s3.putObject(put -> put.bucket(bucket).key("typeless.html"), RequestBody.fromBytes(HTML.getBytes(UTF_8)));

        String type = s3.headObject(head -> head.bucket(bucket).key("typeless.html")).contentType();

        assertThat(type).as("type of a page put without one").endsWith("octet-stream");
    }

    @Test
    void answersNotModifiedWhileThePageIsTheSame() throws IOException {
        pages.put("hours/index.html", HTML);
        String seenBefore = eTag("hours/index.html");

        pages.put("hours/index.html", HTML);

        assertThat(pages.unchanged("hours/index.html", seenBefore)).as("same page put again").isTrue();
    }

    @Test
    void answersInFullOnceThePageHasChanged() throws IOException {
        pages.put("hours/index.html", HTML);
        String seenBefore = eTag("hours/index.html");

        pages.put("hours/index.html", HTML.replace("six", "seven"));

        assertThat(pages.unchanged("hours/index.html", seenBefore)).as("changed page").isFalse();
    }

    @Test
    void doesNotTakeAMissingPageForAnUnchangedOne() {
        assertThatExceptionOfType(S3Exception.class)
                .isThrownBy(() -> pages.unchanged("gone.html", "\"any\""))
                .matches(refused -> refused.statusCode() == 404, "says the page is missing");
    }

    @Test
    void refusesToUnpackWhatIsNoGzip() {
        s3.putObject(put -> put.bucket(bucket).key("plain.html"), RequestBody.fromBytes(HTML.getBytes(UTF_8)));

        assertThatExceptionOfType(ZipException.class).isThrownBy(() -> pages.asServed("plain.html"));
    }

    @Test
    void refusesToServeAMissingPage() {
        assertThatExceptionOfType(NoSuchKeyException.class).isThrownBy(() -> pages.asServed("gone.html"));
    }

    private String eTag(String path) {
        return s3.headObject(head -> head.bucket(bucket).key(path)).eTag();
    }
}
