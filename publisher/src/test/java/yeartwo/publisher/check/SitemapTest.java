package yeartwo.publisher.check;

import static yeartwo.publisher.check.Fixture.given;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitemapTest {

    @TempDir
    Path site;

    @Test
    void rejectsASiteWithoutASitemap() throws IOException {
        given(site, "whole").without("sitemap.xml").fails("sitemap.xml: the site has no sitemap");
    }

    @Test
    void rejectsASitemapThatIsNotWellFormed() throws IOException {
        given(site, "sitemap-not-well-formed").fails("not XML: ");
    }

    @Test
    void rejectsAPageThatIsNotInTheSitemap() throws IOException {
        given(site, "page-missing-in-sitemap")
                .fails("about/index.html is not in the sitemap\n    add https://example.org/year-two/about/");
    }

    @Test
    void rejectsAPageThatIsInTheSitemapTwice() throws IOException {
        given(site, "page-twice-in-sitemap")
                .fails("sitemap.xml:5: 'https://example.org/year-two/about/' is in the sitemap twice");
    }

    @Test
    void rejectsADeadPage() throws IOException {
        given(site, "dead-page-in-sitemap").fails("there is no abuot/index.html");
    }

    @Test
    void rejectsAMovedPage() throws IOException {
        given(site, "moved-page-in-sitemap").fails("old/index.html is not for search engines");
    }

    @Test
    void rejectsAPageOfAnotherSite() throws IOException {
        given(site, "foreign-page-in-sitemap")
                .fails("'https://example.com/' is not below https://example.org/year-two/");
    }

    @Test
    void rejectsASiteWithoutRobots() throws IOException {
        given(site, "whole").without("robots.txt").fails("robots.txt: the site has no robots.txt");
    }

    @Test
    void rejectsRobotsThatDoNotNameTheSitemap() throws IOException {
        given(site, "robots-without-sitemap")
                .fails("the sitemap is not named\n    add the line Sitemap: https://example.org/year-two/sitemap.xml");
    }
}
