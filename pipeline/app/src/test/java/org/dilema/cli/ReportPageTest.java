package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.dilema.report.OutputFolder;
import org.dilema.report.OutputFormat;
import org.dilema.report.RunResults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the sample's report from its file, in the headless Chromium of the machine. */
class ReportPageTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SAMPLE =
      Path.of(System.getProperty("dilema.home"), "reports", "sample");

  @TempDir private static Path folder;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private final List<BrowserContext> open = new ArrayList<>();

  @BeforeAll
  static void write() throws IOException {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "skipped: no " + CHROMIUM + "; install it (Debian: apt install chromium)");
    RunResults.read(SAMPLE).write(OutputFolder.at(folder), EnumSet.of(OutputFormat.HTML));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      browser.close();
      playwright.close();
    }
  }

  @AfterEach
  void close() {
    open.forEach(BrowserContext::close);
  }

  private static Browser.NewContextOptions wide(int pixels) {
    return new Browser.NewContextOptions().setViewportSize(pixels, 900);
  }

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    open.add(context);
    context.onRequest(
        request -> {
          if (!request.url().startsWith("file:")) {
            complaints.add("asked elsewhere: " + request.url());
          }
        });
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    Page page = context.newPage();
    page.setDefaultTimeout(60_000);
    page.navigate(folder.resolve("report.html").toUri().toString());
    return page;
  }

  private static List<String> serious(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map((Rule rule) -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
            .toList();
  }

  private static boolean holds(Page page, String script) {
    return Boolean.TRUE.equals(page.evaluate(script));
  }

  @Test
  void asksNobodyFitsAndIsAccessibleAtEveryWidthByDayAndNight() {
    for (Browser.NewContextOptions options :
        List.of(wide(1280), wide(390), wide(1280).setColorScheme(ColorScheme.DARK))) {
      Page page = page(options);
      assertTrue(holds(page, "document.documentElement.scrollWidth <= innerWidth"), "too wide");
      assertEquals(List.of(), serious(page));
    }
    assertEquals(List.of(), complaints);
  }

  /** Nothing of the findings is hidden behind a scroll bar of their own, on a phone either. */
  @Test
  void showsAllRowsOfTheFindingsFirst() {
    for (int width : List.of(1280, 390)) {
      Page page = page(wide(width));
      assertTrue(
          holds(
              page,
              "(() => { const t = document.querySelector('.findings').closest('.scroll');"
                  + " return t.scrollHeight <= t.clientHeight && t.scrollWidth <= t.clientWidth;"
                  + " })()"),
          "cut at " + width);
      assertEquals(18, page.locator(".findings td a:visible").count());
      assertEquals("Findings", page.locator("main h2").first().textContent());
    }
  }

  @Test
  void leadsFromASignToItsSentencesAndBack() {
    Page page = page(wide(1280));
    page.locator(".findings td a[href='#cell-xkx-fear']").click();
    assertTrue(page.locator("#cell-xkx-fear blockquote mark").first().isVisible());
    assertTrue(page.locator("#cell-xkx-fear blockquote[lang=sq]").count() > 0);
    page.locator("#cell-xkx-fear .back a").click();
    assertTrue(page.url().endsWith("#findings"));
  }

  /** ECharts draws where scripts run; without them, and on paper, the drawing in the page does. */
  @Test
  void drawsEveryChartWithScriptsWithoutThemAndOnPaper() {
    Page page = page(wide(1280));
    int figures = page.locator("figure").count();
    assertTrue(figures > 20, figures + " figures");
    assertEquals(figures, page.locator("figure canvas:visible").count());
    assertEquals(figures, page.locator("figure details").count());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(figures, page.locator("figure svg.chart:visible").count());
    assertEquals(0, page.locator("figure canvas:visible").count());
    Page bare = page(wide(1280).setJavaScriptEnabled(false));
    assertEquals(figures, bare.locator("figure svg.chart:visible").count());
    assertEquals(List.of(), complaints);
  }
}
