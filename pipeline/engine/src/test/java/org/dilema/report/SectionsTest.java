package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dilema.measure.Metric;
import org.dilema.measure.Series;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Parts of the page that only a larger run fills. */
class SectionsTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 2, 7);

  private static Document page(List<Metric> more, List<Series> series) throws IOException {
    Results some = ReportFixture.results();
    List<Metric> metrics = new ArrayList<>(some.metrics());
    metrics.addAll(more);
    Analysis none = Analysis.NONE;
    Analysis analysis =
        new Analysis(
            none.pooled(),
            none.keyness(),
            none.collocations(),
            none.networks(),
            series,
            none.shifts(),
            none.changes(),
            none.corrected(),
            none.sensitivity(),
            none.context());
    return Jsoup.parse(
        HtmlReport.render(
            new Results(
                some.study(),
                some.reading(),
                some.quotations(),
                some.rule(),
                some.cells(),
                some.dilemmas(),
                metrics,
                analysis,
                some.notes(),
                some.limits(),
                some.manifest())));
  }

  private static Series weeks(String state, String dimension, double... rates) {
    List<Series.Point> points = new ArrayList<>();
    for (int i = 0; i < rates.length; i++) {
      boolean gap = Double.isNaN(rates[i]);
      points.add(
          new Series.Point(
              FIRST.plusWeeks(i),
              gap ? 0 : Math.round(rates[i] / 10),
              gap ? 0 : 100,
              rates[i],
              gap ? Double.NaN : rates[i] / 2,
              gap ? Double.NaN : rates[i] * 2));
    }
    return new Series(state, dimension, "week", points);
  }

  @Test
  void drawsEveryWeekAndLeavesGapsOpen() throws IOException {
    List<Series> series = new ArrayList<>();
    for (String state : List.of("XKX", Series.REFERENCE)) {
      for (String dimension : ReportFixture.DIMENSIONS) {
        series.add(weeks(state, dimension, 10, 20, Double.NaN, 40, 30));
      }
    }
    Document page = page(List.of(), series);
    Element drawing = page.expectFirst("figure:has([data-chart=weeks-xkx]) svg");
    for (Element path : drawing.select("path.line")) {
      assertEquals(2, path.attr("d").chars().filter(c -> c == 'M').count(), "a gap is no line");
    }
    assertEquals(1, drawing.select("line.event").size(), "the event is marked");
    Element table = page.expectFirst("figure:has([data-chart=weeks-xkx]) table");
    assertEquals(5, table.select("tbody tr").size());
    assertEquals("2022-02-21", table.select("tbody tr th").get(2).text());
    assertEquals("\u2013", table.select("tbody tr").get(2).select("td").get(0).text());
    assertTrue(table.text().contains("40.0 20.0 to 80.0"), table.text());
    assertEquals(1, page.select("[data-chart=weeks-reference]").size(), "beside the reference");
  }

  @Test
  void showsWhatSavedQueriesFindInAllAndByLanguage() throws IOException {
    List<Metric> metrics = new ArrayList<>();
    for (String group : List.of("query=threats", "query=threats;language=sq")) {
      metrics.add(query("found", group, 12, 48));
      metrics.add(query("found_share", group, 0.25, 48));
      metrics.add(query("hits", group, 30, 90_000));
      metrics.add(query("hits_per_million", group, 333.25, 90_000));
    }
    Element table = page(metrics, List.of()).expectFirst("[aria-labelledby=queries] table");
    assertEquals(
        List.of("threats all 12 48 25.0 % 30 333.2", "threats Albanian 12 48 25.0 % 30 333.2"),
        table.select("tbody tr").eachText());
  }

  private static Metric query(String metric, String group, double value, long n) {
    return new Metric(metric, group, "query", value, Double.NaN, Double.NaN, n);
  }

  @Test
  void saysThatAStudyNamesNoQuery() throws IOException {
    Element section = page(List.of(), List.of()).expectFirst("[aria-labelledby=queries]");
    assertTrue(section.text().contains("names no saved query"), section.text());
  }
}
