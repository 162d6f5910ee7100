package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Uses the site as a person would, in the headless Chromium of the machine. */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=frik%C3%AB",
          "/search?q=serbia&frame=THREAT&view=lines&sort=left",
          "/search?q=kosova&view=time",
          "/search?q=kosova&view=words",
          "/search?q=%5Bword%3D%22frik.%2A%22%5D&kind=pattern&view=lines",
          "/search?q=zzzz",
          "/search?q=%28%28",
          "/article?id=hostile%2F..%2Fid%3Fx%3D1%26y%3D%3Ci%3E",
          "/findings",
          "/findings/cell?state=XKX&dimension=fear",
          "/dyads",
          "/dyads/pair?from=SRB&to=XKX&relation=threatens",
          "/coding",
          "/api",
          "/help",
          "/enter",
          "/nothing-here");

  /** What can differ from the desktop by day, where every rule is tried. */
  private static final Map<String, List<String>> RULES =
      Map.of(
          "dark",
          List.of("color-contrast", "link-in-text-block"),
          "phone",
          List.of("color-contrast", "scrollable-region-focusable", "target-size", "meta-viewport"));

  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private final List<BrowserContext> open = new ArrayList<>();

  @BeforeAll
  static void startBrowser() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "skipped: no " + CHROMIUM + "; install it (Debian: apt install chromium) to test the site");
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
  static void stopBrowser() {
    if (playwright != null) {
      browser.close();
      playwright.close();
    }
  }

  @AfterEach
  void closePages() {
    open.forEach(BrowserContext::close);
  }

  private Page page(Browser.NewContextOptions options) throws IOException {
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

  private static Browser.NewContextOptions desktop() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  private static void go(Page page, String path) throws IOException {
    page.navigate(SharedSite.site().address().toString().replaceFirst("/$", "") + path);
  }

  @Test
  void searchesFiltersOpensAnArticleAndGoesBack() throws Exception {
    Page page = page(desktop());
    go(page, "/");
    page.getByLabel("Words to look for").fill("frikë");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=*");
    String all = page.locator("#found").textContent();
    assertTrue(all.matches("\\d+ articles"), all);
    page.locator("aside a", new Page.LocatorOptions().setHasText("Fear")).click();
    page.waitForURL("**frame=FEAR*");
    String fewer = page.locator("#found").textContent();
    assertTrue(number(fewer) > 0 && number(fewer) <= number(all), all + " then " + fewer);
    page.locator(".list h3 a").first().click();
    page.waitForURL("**/article?*id=*");
    assertTrue(page.locator(".text mark.cue").count() > 0);
    page.locator("mark[tabindex]").first().focus();
    assertTrue(page.locator(".noted:focus-within .note").isVisible(), "focus explains a mark");
    page.goBack();
    assertEquals(fewer, page.locator("#found").textContent());
    assertEquals(List.of(), complaints);
  }

  @Test
  void opensACellAndADyadOntoTheirSentences() throws Exception {
    Page page = page(desktop());
    go(page, "/findings");
    page.locator("a[href*='state=XKX'][href*='dimension=fear']").click();
    page.waitForURL("**/findings/cell*");
    assertTrue(page.locator(".evidence li").count() > 0);
    page.locator(".evidence .source a").first().click();
    page.waitForURL("**/article?id=*#s*");
    go(page, "/dyads");
    String sentences = page.locator("table.pairs tbody tr td a").first().textContent();
    page.locator("table.pairs tbody tr td a").first().click();
    page.waitForURL("**/dyads/pair*");
    assertTrue(page.locator(".evidence li").count() >= Integer.parseInt(sentences));
    assertEquals(List.of(), complaints);
  }

  @Test
  void codesThreeSentencesByKeyboardAndKeepsThemOverARestart() throws Exception {
    Page page = page(desktop());
    go(page, "/coding");
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("keys");
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Draw"))
        .click();
    page.locator("#coder-keys").fill("ab");
    page.keyboard().press("Enter");
    page.waitForURL("**/coding/item*");
    String first = page.locator("#sentence").textContent();
    shoot(page, "coding-item");
    for (String key : List.of("1", "0", "2")) {
      String before = page.url();
      page.keyboard().press(key);
      if (!key.equals("0")) {
        page.locator(".only:visible input").first().fill("XKX");
        page.locator(".only:visible input").first().blur();
      }
      page.keyboard().press("s");
      page.waitForURL(url -> !url.equals(before));
    }
    assertTrue(page.locator(".trail").textContent().contains("3 of"), "three are coded");
    assertEquals(List.of(), serious(page, List.of()), page.url());
    try (Site again = Site.start(SharedSite.options(null))) {
      Page later = page(desktop());
      complaints.clear();
      later.navigate(again.address() + "coding");
      assertTrue(later.locator(".coders").textContent().contains("3 of"));
      complaints.clear();
    }
    String copy = Files.readString(SharedSite.run().resolve("coding/keys.ab.csv"));
    assertTrue(copy.contains(first.strip()) && copy.contains("\"FEAR\""), copy);
    assertTrue(copy.contains("\"none\"") && copy.contains("\"THREAT\""), copy);
  }

  @Test
  void downloadsWhatIsOnTheScreen() throws Exception {
    Page page = page(desktop().setAcceptDownloads(true));
    go(page, "/search?q=frik%C3%AB");
    int found = number(page.locator("#found").textContent());
    Download csv = page.waitForDownload(() -> page.locator(".download a").first().click());
    List<String> lines = Files.readAllLines(csv.path(), StandardCharsets.UTF_8);
    assertTrue(lines.get(0).startsWith("article,sentence,start,end,language,date,source,title"));
    Download jsonl = page.waitForDownload(() -> page.locator(".download a").nth(1).click());
    assertEquals(found, Files.readAllLines(jsonl.path(), StandardCharsets.UTF_8).size());
  }

  @Test
  void searchesAndReadsWithoutJavaScript() throws Exception {
    Page page = page(desktop().setJavaScriptEnabled(false));
    go(page, "/");
    page.getByLabel("Words to look for").fill("kosova");
    page.locator("form.search button").click();
    page.waitForURL("**/search?q=kosova*");
    assertTrue(number(page.locator("#found").textContent()) > 0);
    page.locator(".tabs a", new Page.LocatorOptions().setHasText("Over time")).click();
    assertTrue(page.locator("#months tbody tr").count() > 0);
    assertEquals(List.of(), complaints);
  }

  @Test
  void drawsTheTimelineWithoutBreakingItsOwnPolicy() throws Exception {
    Page page = page(desktop());
    go(page, "/search?q=kosova&view=time");
    page.locator(".chart canvas").waitFor();
    assertEquals(List.of(), complaints);
  }

  @Test
  void everyPageIsFreeOfSeriousAccessibilityFindingsByDayAndInTheDark() throws Exception {
    Page page = page(desktop());
    List<String> findings = new ArrayList<>();
    for (String path : PAGES) {
      go(page, path);
      look(page, "desktop", path, findings);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      look(page, "dark", path, findings);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
    assertEquals(List.of(), findings);
    assertEquals(List.of(), complaints);
  }

  @Test
  void everyPageIsFreeOfSeriousAccessibilityFindingsOnAPhone() throws Exception {
    Page page = page(desktop().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true));
    List<String> findings = new ArrayList<>();
    for (String path : PAGES) {
      go(page, path);
      look(page, "phone", path, findings);
    }
    assertEquals(List.of(), findings);
    assertEquals(List.of(), complaints);
  }

  private static void look(Page page, String kind, String path, List<String> findings) {
    serious(page, RULES.getOrDefault(kind, List.of()))
        .forEach(rule -> findings.add(kind + " " + path + ": " + rule));
    double width = ((Number) page.evaluate("document.documentElement.scrollWidth")).doubleValue();
    assertTrue(width <= page.viewportSize().width, path + " is " + width + " wide on a " + kind);
    shoot(page, kind + path.replaceAll("[^a-z]+", "-"));
  }

  @Test
  void searchesAgainWithoutLoadingThePageAnew() throws Exception {
    Page page = page(desktop());
    go(page, "/search?q=kosova");
    page.evaluate("window.kept = 'yes'");
    page.locator(".tabs a", new Page.LocatorOptions().setHasText("Concordance")).click();
    page.locator("table.lines").waitFor();
    assertTrue(page.url().contains("view=lines"), page.url());
    page.locator(".sorts a", new Page.LocatorOptions().setHasText("words after")).click();
    page.waitForURL("**sort=right*");
    page.locator("#q").fill("serbia");
    page.keyboard().press("Enter");
    page.waitForURL("**q=serbia*");
    page.locator("aside a", new Page.LocatorOptions().setHasText("Threat")).first().click();
    page.waitForURL("**frame=THREAT*");
    page.locator(".sorts a[aria-current=true]").first().waitFor();
    assertTrue(page.title().startsWith("serbia"), page.title());
    assertEquals("yes", page.evaluate("window.kept"), "no page was loaded anew");
    page.locator(".tabs a", new Page.LocatorOptions().setHasText("Over time")).click();
    page.locator(".chart canvas").waitFor();
    assertEquals("yes", page.evaluate("window.kept"));
    page.goBack();
    page.waitForURL("**view=lines*");
    page.locator("table.lines").waitFor();
    assertEquals(List.of(), complaints);
  }

  @Test
  void marksInTheArticleWhatWasSearchedForAndLeadsBack() throws Exception {
    Page page = page(desktop());
    go(page, "/search?q=frik%C3%AB&lang=sq");
    page.locator(".list h3 a").first().click();
    page.waitForURL("**/article?*id=*");
    assertTrue(page.locator("article mark.hit").count() > 0);
    page.locator(".back a").click();
    page.waitForURL("**/search?*lang=sq*");
    assertEquals("frikë", page.locator("#q").inputValue());
    assertEquals(List.of(), complaints);
  }

  private static List<String> serious(Page page, List<String> rules) {
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
  private static void shoot(Page page, String name) {
    if (!Boolean.getBoolean("dilema.screenshots")) {
      return;
    }
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  private static int number(String text) {
    assertFalse(text.isBlank());
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }
}
