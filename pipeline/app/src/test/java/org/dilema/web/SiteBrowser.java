package org.dilema.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The headless Chromium of the machine, open on the shared site; it keeps what goes wrong. */
final class SiteBrowser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<BrowserContext> open = new ArrayList<>();

  private SiteBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the browser; skips the tests of a machine that has none. */
  static SiteBrowser start() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "skipped: no " + CHROMIUM + "; install it (Debian: apt install chromium) to test the site");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    return new SiteBrowser(playwright, browser);
  }

  /** Returns what was asked elsewhere, written to the console as an error, or run by an article. */
  List<String> complaints() {
    return complaints;
  }

  /** Closes the pages and forgets what went wrong in them. */
  void closePages() {
    open.forEach(BrowserContext::close);
    open.clear();
    complaints.clear();
  }

  /** Opens an empty page. */
  Page page(Browser.NewContextOptions options) throws IOException {
    BrowserContext context = browser.newContext(options);
    open.add(context);
    String site = SharedSite.site().address().toString();
    context.onRequest(
        request -> {
          if (!request.url().startsWith(site)) {
            complaints.add("asked elsewhere: " + request.url());
          }
        });
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            complaints.add(message.text());
          }
        });
    context.onDialog(dialog -> complaints.add("a script of an article ran: " + dialog.message()));
    Page page = context.newPage();
    page.setDefaultTimeout(30_000);
    return page;
  }

  static Browser.NewContextOptions desktop() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  static void go(Page page, String path) throws IOException {
    page.navigate(SharedSite.site().address().toString().replaceFirst("/$", "") + path);
  }

  /** Returns what axe-core finds serious in a page; no rules are all rules. */
  static List<String> serious(Page page, List<String> rules) {
    // The newer way opens a page of its own for every look.
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    if (!rules.isEmpty()) {
      axe.withRules(rules);
    }
    Stream<Rule> violations = axe.analyze().getViolations().stream();
    return violations
        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .toList();
  }

  /** Takes pictures for whoever asks for them: {@code -Ddilema.screenshots=true}. */
  static void shoot(Page page, String name) {
    if (!Boolean.getBoolean("dilema.screenshots")) {
      return;
    }
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
