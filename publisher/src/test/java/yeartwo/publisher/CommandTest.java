package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user calls it: what it says, and its exit status. */
class CommandTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void bakesASiteAndSaysWhereItLies() throws Exception {
        Path site = given().ran().folder();
        Path output = site.resolve("target/elsewhere");

        assertThat(run("bake", "--source", site.toString(), "--output", output.toString())).as(said()).isZero();
        assertThat(said()).endsWith("proved; mutants not run; 5 pages in " + output + "\n");
    }

    @Test
    void countsTheProblemsOfABrokenSite() throws Exception {
        Path site = given().ran().with("content/about.adoc", "= About", "About").folder();

        assertThat(run("bake", "--source", site.toString(), "--output", site + "/target/site")).isEqualTo(1);
        assertThat(said()).contains("content/about.adoc:1: the page has no title")
                .endsWith("target/site left as it was\n");
    }

    @Test
    void bakesForAnotherAddress() throws Exception {
        Path site = given().ran().folder();

        int status = run("bake", "--source", site.toString(), "--output", site + "/target/site", "--url",
                "https://example.com/a/b");

        assertThat(status).as(said()).isZero();
        assertThat(Files.readString(site.resolve("target/site/404.html"))).contains("href=\"/a/b/\"");
        assertThat(Files.readString(site.resolve("target/site/sitemap.xml")))
                .contains("https://example.com/a/b/about/");
    }

    @Test
    void refusesWhatIsNoAddress() throws Exception {
        Path site = given().folder();

        assertThat(run("bake", "--source", site.toString(), "--url", "example.com")).isEqualTo(1);
        assertThat(said()).contains("jbake.properties: 'example.com' is no address of a site");
    }

    @Test
    void saysThatAFolderHoldsNoSite(@TempDir Path empty) {
        assertThat(run("bake", "--source", empty.toString())).isEqualTo(1);
        assertThat(said()).contains("there is no jbake.properties in " + empty);
    }

    @Test
    void saysWhichFolderOfASiteIsMissing() throws Exception {
        Path site = given().without("templates").folder();

        assertThat(run("bake", "--source", site.toString())).isEqualTo(1);
        assertThat(said()).contains("folder 'templates' is missing in " + site);
    }

    @Test
    void saysThatAPortIsTaken() throws Exception {
        Path site = given().folder();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThat(run("serve", "--source", site.toString(), "--port", String.valueOf(port))).isEqualTo(1);
            assertThat(said()).contains("port " + port + " is taken; free it or choose another with -Dserve.port=");
        }
    }

    @Test
    void writesADraftThatBakes() throws Exception {
        Path site = given().ran().folder();

        assertThat(run("new", "Claim an id: exactly once!", "--source", site.toString())).isZero();
        assertThat(said()).startsWith("content/claim-an-id-exactly-once.adoc is a draft");
        assertThat(site.resolve("content/claim-an-id-exactly-once.adoc")).content().contains(":jbake-order: 2\n");
        assertThat(run("bake", "--source", site.toString(), "--output", site + "/target/site")).as(said()).isZero();
    }

    @Test
    void publishesNoDescriptionThatNobodyWrote() throws Exception {
        Path site = given().ran().folder();
        run("new", "Claim an id", "--source", site.toString());
        Path draft = site.resolve("content/claim-an-id.adoc");
        Files.writeString(draft, Files.readString(draft).replace("status: draft", "status: published"));

        assertThat(run("bake", "--source", site.toString(), "--output", site + "/target/site")).isEqualTo(1);
        assertThat(said()).contains("content/claim-an-id.adoc:7: the description is the one that a draft begins with");
    }

    @Test
    void asksForTheTitleThatMavenWasNotGiven() throws Exception {
        Path site = given().folder();

        assertThat(run("new", "${title}", "--source", site.toString())).isEqualTo(1);
        assertThat(said()).contains("a draft needs a title", "-Dtitle=");
    }

    @Test
    void writesNoDraftOverAPage() throws Exception {
        Path site = given().folder();

        assertThat(run("new", "About", "--source", site.toString())).isEqualTo(1);
        assertThat(said()).contains("there is a page content/about.adoc already");
    }

    @Test
    void checksASiteThatWasMade() throws Exception {
        Path site = given().bake().folder();
        Path made = site.resolve("target/site");

        assertThat(run("check", "--source", site.toString(), "--site", made.toString())).as(said()).isZero();
        Files.delete(made.resolve("style.css"));
        assertThat(run("check", "--source", site.toString(), "--site", made.toString())).isEqualTo(1);
        assertThat(said()).contains("style.css");
    }

    @Test
    void explainsItself() {
        assertThat(run("bka")).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("bake", "check", "new", "serve");
    }

    private int run(String... arguments) {
        return Main.run(new PrintStream(said, true, StandardCharsets.UTF_8), Site.PAGES, Site.CHECK, arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
