package yeartwo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The site as a reader's browser shows it. Needs Chromium and its driver; run by {@code ./mvnw -Pbrowser}. */
class SiteInABrowserTest {

    private static final String POST = "the-serverless-lesson-i-would-write-on-a-sticky-note/";

    private static SiteServer site;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        site = new SiteServer();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions().addArguments("--headless=new", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(options);
    }

    @AfterAll
    static void close() {
        browser.quit();
        site.close();
    }

    @AfterEach
    void returnToTheScreen() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @ParameterizedTest
    @CsvSource({"320, light", "320, dark", "1280, light", "1280, dark"})
    void showsEveryPageWithoutScrollingSidewaysAndWithoutBarriers(int width, String scheme) throws Exception {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        for (String page : site.pages()) {
            browser.get(page);
            browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth")).as(page)
                    .isLessThanOrEqualTo(width);
            List<Rule> violations = new AxeBuilder().analyze(browser).getViolations();
            assertThat(violations).as(page).extracting(Rule::getId, Rule::getHelp, rule -> rule.getNodes().toString())
                    .isEmpty();
        }
    }

    /** Whatever a stylesheet says: the line under each block has the size of one, on the page, opaque; so has the footer. */
    @ParameterizedTest
    @ValueSource(strings = {"screen", "print"})
    void hidesNoLineOfProof(String media) throws Exception {
        showsWhole(media, false, ".mark", ".mark > summary, body > footer", """
                const box = each.getBoundingClientRect();
                return box.height > 8 && box.width > 8 && box.right > 0 && box.left < innerWidth
                    && getComputedStyle(each).color !== 'rgba(0, 0, 0, 0)';""");
    }

    /** Whatever a stylesheet says: each letter of a block is on the page as it is copied, and no line is cut off. */
    @ParameterizedTest
    @ValueSource(strings = {"screen", "print"})
    void showsEachBlockOfCodeWhole(String media) throws Exception {
        showsWhole(media, true, "pre.java", "pre", """
                return each.innerText.trimEnd() === each.textContent.trimEnd()
                    && each.clientHeight > 8 && each.scrollHeight <= each.clientHeight + 1;""");
    }

    /**
     * Asks each of the parts on all pages.
     *
     * @param isOpen whether what unfolds does so before
     * @param needed parts of which there have to be some
     * @param script whether {@code each} of them is whole, where it can be seen at all
     */
    private static void showsWhole(String media, boolean isOpen, String needed, String others, String script)
            throws Exception {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
        long parts = 0;
        for (String page : site.pages()) {
            browser.get(page);
            parts += (Long) browser.executeScript("""
                    document.querySelectorAll('details').forEach(each => each.open = arguments[1]);
                    return document.querySelectorAll(arguments[0]).length""", needed, isOpen);
            assertThat(browser.executeScript(
                    """
                            const isWhole = each => {
                                %s
                            };
                            return [...document.querySelectorAll(arguments[0])]
                                .filter(each => !each.checkVisibility({opacityProperty: true, visibilityProperty: true}) || !isWhole(each))
                                .map(each => 'not whole: ' + each.textContent.trim().slice(0, 60)).join()"""
                            .formatted(script),
                    needed + ", " + others)).as(page).isEqualTo("");
        }
        assertThat(parts).as(needed).isPositive();
    }

    @Test
    void hasNothingToSayInTheConsole() throws Exception {
        browser.manage().logs().get(LogType.BROWSER);
        for (String page : site.pages()) {
            browser.get(page);
        }

        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void copiesABlockAsItStands() {
        browser.executeCdpCommand("Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.get(site.address(POST));
        WebElement block = browser.findElement(By.cssSelector("pre.java"));

        browser.findElement(By.xpath("//button[.='Copy']")).click();
        new WebDriverWait(browser, Duration.ofSeconds(10), Duration.ofMillis(50))
                .until(presenceOfElementLocated(By.xpath("//button[.='Copied']")));

        assertThat((String) browser.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
                .isEqualTo(block.getDomProperty("textContent")).contains("// (1)");
    }

    @Test
    void leadsFirstToTheTextWithTheKeyboardAlone() {
        browser.get(site.address(POST));

        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement first = browser.switchTo().activeElement();

        assertThat(first.getText()).isEqualTo("Skip to the text");
        first.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).endsWith("#main");
    }
}
