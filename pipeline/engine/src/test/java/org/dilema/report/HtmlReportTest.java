package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.dilema.findings.Cell;
import org.dilema.measure.Metric;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds in the report, and what a hostile article cannot put there. */
class HtmlReportTest {

  private static Results results;
  private static Document page;

  @BeforeAll
  static void render() throws IOException {
    results = ReportFixture.results();
    page = Jsoup.parse(HtmlReport.render(results));
  }

  @Test
  void leadsFromEverySignToItsCell() {
    assertEquals(18, page.select("table.findings td").size());
    for (Cell cell : results.cells()) {
      String anchor = CellsSection.anchor(cell);
      Element link = page.selectFirst("table.findings a[href=#" + anchor + "]");
      assertNotNull(link, anchor);
      assertEquals(Wording.symbol(cell.sign()) + " " + Wording.meaning(cell), link.text());
      assertNotNull(page.getElementById(anchor), anchor);
    }
  }

  @Test
  void showsTheEvidenceOfEveryCell() {
    for (Cell cell : results.cells()) {
      Element article = page.getElementById(CellsSection.anchor(cell));
      assertNotNull(article);
      assertEquals(cell.evidence().size(), article.select("blockquote").size());
      assertEquals(cell.evidence().size(), article.select(".cue mark").size());
      assertEquals(cell.evidence().isEmpty(), article.text().contains("No sentence carries"));
    }
  }

  @Test
  void saysHowMuchIsMissingToTheFloor() {
    Element cell = page.getElementById("cell-alb-fear");
    assertNotNull(cell);
    assertEquals(
        "Below the evidence floor; it would take 259 more sentences (has 41 of 300), 41 more stories"
            + " (has 9 of 50), 2 more outlets (has 3 of 5), text enough for 10 expected frames (the corpus rate gives 3.2).",
        cell.select(".missing").text());
    assertTrue(cell.text().contains("n/a too little text"));
  }

  @Test
  void marksCueAndRolesInTheSentencesLanguage() {
    Element quote = page.selectFirst("blockquote[lang=sq]");
    assertNotNull(quote);
    assertEquals(
        List.of("Serbia threatener", "kërcënoi threat TV.T1", "Kosovës target"),
        quote.select(".marked").eachText());
  }

  @Test
  void linksArticlesOnTheWebAndNoOthers() {
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertTrue(page.text().contains("Title of sq-2 <i>&"));
    for (Element link : page.select("a:not([href^=#])")) {
      assertTrue(Tag.isWeb(link.attr("href")));
      assertEquals("noopener noreferrer", link.attr("rel"));
    }
  }

  @Test
  void letsNoArticleBringItsOwnElements() {
    assertEquals(0, page.select("img, iframe, object, form, link, b, i").size());
    assertEquals(3, page.select("script").size(), "the data, ECharts and what draws with it");
    assertEquals(0, page.select("script[src]").size());
    assertTrue(page.select("blockquote").text().contains("<script>alert(1)</script>"));
    assertTrue(page.select("table.numbers th").eachText().contains("<b>evil; outlet</b>"));
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), element.tagName());
      }
    }
  }

  @Test
  void allowsItsOwnTwoScriptsByHashAndNothingElse() throws Exception {
    StringBuilder hashes = new StringBuilder();
    for (Element script : page.select("script:not([type])")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(script.data().getBytes(StandardCharsets.UTF_8));
      hashes.append(" 'sha256-").append(Base64.getEncoder().encodeToString(digest)).append('\'');
    }
    assertEquals(
        "default-src 'none'; script-src" + hashes + "; style-src 'unsafe-inline'; img-src data:",
        page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
  }

  @Test
  void givesTheChartsTheirNumbersAsDataThatCannotCloseItsElement() throws IOException {
    Element data = page.selectFirst("script#charts");
    assertNotNull(data);
    assertFalse(data.data().contains("<"));
    var charts = JsonMapper.builder().build().readTree(data.data());
    assertEquals(page.select("[data-chart]").size(), charts.size());
    assertTrue(data.data().contains("\\u003cb\\u003eevil; outlet"), "the outlet's name as text");
    page.select("figure")
        .forEach(
            figure -> {
              assertEquals(1, figure.select("> svg").size());
              assertEquals(1, figure.select("> [data-chart]").size());
              assertFalse(figure.select("table").isEmpty(), figure.text());
            });
  }

  @Test
  void cutsAnEndlessSentenceAroundItsCue() {
    int longest =
        page.select("blockquote").eachText().stream().mapToInt(String::length).max().orElse(0);
    assertTrue(longest > 200 && longest < 1200, "longest quotation: " + longest);
  }

  @Test
  void addsUpWhatWasRead() {
    assertEquals(
        List.of(
            "8 inputs = 7 articles + 1 rejected.",
            "7 articles = 5 kept + 1 duplicate + 0 other-language + 0 out-of-period + 0 off-section"
                + " + 1 too-short."),
        page.select(".sum").eachText());
    assertTrue(page.text().contains("a<b>.pdf, page 1: expected text, found <script>"));
    assertTrue(page.text().contains("unknown & sons"));
  }

  @Test
  void drawsEveryStateWithItsTableBeneath() {
    Elements figures = page.select("figure:has([data-chart^=series])");
    assertEquals(6, figures.size());
    assertEquals(18, figures.select("path.line").size());
    assertEquals(16 * 6, figures.select("table tbody tr").size());
    assertEquals(6, figures.select("line.event").size());
    assertTrue(
        figures.select("path.line").first().attr("d").chars().filter(c -> c == 'M').count() == 2);
  }

  @Test
  void tellsWhoThreatensWhom() {
    Element matrix =
        page.select("table:has(caption:containsOwn(row threatens the column))").first();
    assertNotNull(matrix);
    assertEquals(
        List.of(
            "Threatener",
            "Albania",
            "Kosovo",
            "North Macedonia",
            "Bosnia and Herzegovina",
            "Serbia",
            "Montenegro"),
        matrix.select("thead th").eachText());
    assertEquals(
        Decimals.rounded(metric("dyad_observed", "dyad=SRB>XKX").value(), 0),
        matrix
            .select(
                "tbody tr:has(th:containsOwn(Serbia)) td, tbody tr:has(bdi:containsOwn(Serbia)) td")
            .get(1)
            .text());
  }

  private static Metric metric(String name, String group) {
    return results.metrics().stream()
        .filter(m -> m.metric().equals(name) && m.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void printsTheBenchmarksBesideTheAgreement() {
    Element table = page.select("table:has(caption:containsOwn(Agreement with))").first();
    assertNotNull(table);
    assertEquals(
        List.of(
            "This report 5 \u2013 0.12 \u2013 \u2013",
            "Benchmark: all plus 10 \u2013 \u2013 \u2013 \u2013"),
        table.select("tbody tr").eachText());
  }

  @Test
  void showsWhatEachLanguageSaysAlone() {
    Element sq = page.select("table:has(caption:containsOwn(from Albanian alone))").first();
    assertNotNull(sq);
    assertEquals("Kosovo n/a \u2212 n/a", sq.select("tbody tr").get(1).text());
  }

  @Test
  void saysWhatTheCellsOfAStateSayTogether() {
    assertEquals(
        "State dilemma: n/a. Societal dilemma: present; 62 % of the sentences of fear concern"
            + " identity, repression or an ethnic group.",
        page.select("h3:containsOwn(Kosovo) + p.note").text());
  }

  @Test
  void isAccessibleInStructure() {
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals(1, page.select("h1").size());
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "twice: " + e.id()));
    page.select("a[href^=#]").forEach(a -> assertTrue(ids.contains(a.attr("href").substring(1))));
    page.select("table").forEach(t -> assertEquals(1, t.select("> caption").size()));
    page.select("th").forEach(th -> assertFalse(th.attr("scope").isEmpty()));
  }

  @Test
  void saysThatADemonstrationProvesNothing() {
    assertTrue(page.select(".banner").text().contains("proves nothing about the region"));
  }

  @Test
  void showsNoTimings() {
    assertFalse(page.text().contains("77777"));
  }

  @Test
  void isTheSameWhateverTheLocaleAndTimeZone(@TempDir Path folder) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      HtmlReport.write(OutputFolder.at(folder), ReportFixture.results());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(HtmlReport.render(results), Files.readString(folder.resolve("report.html")));
  }

  @Test
  void writesTheTableInMarkdown() {
    assertEquals(
        """
        | State | Anarchy | Fear | Misperceptions |
        | --- | :---: | :---: | :---: |
        | Albania | + | n/a (too little text) | \u2212 |
        | Kosovo | n/a (inconclusive) | + | n/a (too little text) |
        """,
        FindingsMarkdown.render(results).lines().limit(4).reduce("", (a, b) -> a + b + "\n"));
  }
}
