package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks at every page with axe-core: on a desktop by day and in the dark, and on a phone. */
class AccessibilityTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=frik%C3%AB",
          "/search?q=serbia&frame=THREAT&view=lines&sort=left",
          "/search?q=kosova&view=time",
          "/search?q=kosova&view=words",
          "/search?q=%5Bword%3D%22frik.%2A%22%5D&kind=pattern&view=lines",
          "/search?q=threatener%3ASRB",
          "/search?q=frame%3ATHRET",
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

  private static final String WIDTH =
      "Math.max(document.documentElement.scrollWidth,"
          + " ...[...document.querySelectorAll('table.lines')].map(t => t.scrollWidth))";

  @RegisterExtension private static final OpenBrowser BROWSER = new OpenBrowser();

  @Test
  void everyPageIsFreeOfSeriousAccessibilityFindingsByDayAndInTheDark() throws Exception {
    Page page = BROWSER.get().page(SiteBrowser.desktop());
    List<String> findings = new ArrayList<>();
    for (String path : PAGES) {
      SiteBrowser.go(page, path);
      look(page, "desktop", path, findings);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      look(page, "dark", path, findings);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
    assertEquals(List.of(), findings);
    assertEquals(List.of(), BROWSER.get().complaints());
  }

  @Test
  void everyPageIsFreeOfSeriousAccessibilityFindingsOnAPhone() throws Exception {
    Page page =
        BROWSER
            .get()
            .page(
                SiteBrowser.desktop()
                    .setViewportSize(390, 844)
                    .setIsMobile(true)
                    .setHasTouch(true));
    List<String> findings = new ArrayList<>();
    for (String path : PAGES) {
      SiteBrowser.go(page, path);
      look(page, "phone", path, findings);
    }
    assertEquals(List.of(), findings);
    assertEquals(List.of(), BROWSER.get().complaints());
  }

  private static void look(Page page, String kind, String path, List<String> findings) {
    SiteBrowser.serious(page, RULES.getOrDefault(kind, List.of()))
        .forEach(rule -> findings.add(kind + " " + path + ": " + rule));
    // A line of a concordance that has to be pushed aside hides its match on a phone.
    double width = ((Number) page.evaluate(WIDTH)).doubleValue();
    assertTrue(width <= page.viewportSize().width, path + " is " + width + " wide on a " + kind);
    SiteBrowser.shoot(page, kind + path.replaceAll("[^a-z]+", "-"));
  }
}
