package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Uses the site as a person would, in the headless Chromium of the machine. */
class BrowserTest {
  @RegisterExtension private static final OpenBrowser BROWSER = new OpenBrowser();

  @Test
  void searchesFiltersOpensAnArticleAndGoesBack() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop());
    SiteBrowser.go(page, "/");
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
    assertEquals(List.of(), BROWSER.get().complaints());
  }

  @Test
  void opensACellAndADyadOntoTheirSentences() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop());
    SiteBrowser.go(page, "/findings");
    page.locator("a[href*='state=XKX'][href*='dimension=fear']").click();
    page.waitForURL("**/findings/cell*");
    assertTrue(page.locator(".evidence li").count() > 0);
    page.locator(".evidence .source a").first().click();
    page.waitForURL("**/article?id=*#s*");
    SiteBrowser.go(page, "/dyads");
    String sentences = page.locator("table.pairs tbody tr td a").first().textContent();
    page.locator("table.pairs tbody tr td a").first().click();
    page.waitForURL("**/dyads/pair*");
    assertTrue(page.locator(".evidence li").count() >= Integer.parseInt(sentences));
    assertEquals(List.of(), BROWSER.get().complaints());
  }

  @Test
  void codesThreeSentencesByKeyboardAndKeepsThemOverARestart() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop());
    SiteBrowser.go(page, "/coding");
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("keys");
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("Draw"))
        .click();
    page.locator("#coder-keys").fill("ab");
    page.keyboard().press("Enter");
    page.waitForURL("**/coding/item*");
    String first = page.locator("#sentence").textContent();
    SiteBrowser.shoot(page, "coding-item");
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
    assertEquals(List.of(), SiteBrowser.serious(page, List.of()), page.url());
    try (Site again = Site.start(SharedSite.options(null))) {
      Page later = BROWSER.get().page(SiteBrowser.desktop());
      BROWSER.get().complaints().clear();
      later.navigate(again.address() + "coding");
      assertTrue(later.locator(".coders").textContent().contains("3 of"));
      BROWSER.get().complaints().clear();
    }
    String copy = Files.readString(SharedSite.run().resolve("coding/keys.ab.csv"));
    assertTrue(copy.contains(first.strip()) && copy.contains("\"FEAR\""), copy);
    assertTrue(copy.contains("\"none\"") && copy.contains("\"THREAT\""), copy);
  }

  @Test
  void downloadsWhatIsOnTheScreen() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop().setAcceptDownloads(true));
    SiteBrowser.go(page, "/search?q=frik%C3%AB");
    int found = number(page.locator("#found").textContent());
    Download csv = page.waitForDownload(() -> page.locator(".download a").first().click());
    List<String> lines = Files.readAllLines(csv.path(), StandardCharsets.UTF_8);
    assertTrue(lines.get(0).startsWith("article,sentence,start,end,language,date,source,title"));
    Download jsonl = page.waitForDownload(() -> page.locator(".download a").nth(1).click());
    assertEquals(found, Files.readAllLines(jsonl.path(), StandardCharsets.UTF_8).size());
  }

  @Test
  void searchesAndReadsWithoutJavaScript() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop().setJavaScriptEnabled(false));
    SiteBrowser.go(page, "/");
    page.getByLabel("Words to look for").fill("kosova");
    page.locator("form.search button").click();
    page.waitForURL("**/search?q=kosova*");
    assertTrue(number(page.locator("#found").textContent()) > 0);
    page.locator(".tabs a", new Page.LocatorOptions().setHasText("Over time")).click();
    assertTrue(page.locator("#months tbody tr").count() > 0);
    assertEquals(List.of(), BROWSER.get().complaints());
  }

  @Test
  void drawsTheTimelineWithoutBreakingItsOwnPolicy() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop());
    SiteBrowser.go(page, "/search?q=kosova&view=time");
    page.locator(".chart canvas").waitFor();
    assertEquals(List.of(), BROWSER.get().complaints());
  }

  @Test
  void searchesAgainWithoutLoadingThePageAnew() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop());
    SiteBrowser.go(page, "/search?q=kosova");
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
    assertEquals(List.of(), BROWSER.get().complaints());
  }

  @Test
  void marksInTheArticleWhatWasSearchedForAndLeadsBack() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop());
    SiteBrowser.go(page, "/search?q=frik%C3%AB&lang=sq");
    page.locator(".list h3 a").first().click();
    page.waitForURL("**/article?*id=*");
    assertTrue(page.locator("article mark.hit").count() > 0);
    page.locator(".back a").click();
    page.waitForURL("**/search?*lang=sq*");
    assertEquals("frikë", page.locator("#q").inputValue());
    assertEquals(List.of(), BROWSER.get().complaints());
  }

  private static int number(String text) {
    assertFalse(text.isBlank());
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }
}
