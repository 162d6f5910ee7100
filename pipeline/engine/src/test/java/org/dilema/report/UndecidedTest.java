package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.dilema.findings.Cell;
import org.dilema.findings.Status;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class UndecidedTest {

  private static Document page(List<Cell> cells, Results all) {
    Results results =
        new Results(
            all.study(),
            all.reading(),
            all.quotations(),
            all.rule(),
            cells,
            all.dilemmas(),
            all.metrics(),
            all.analysis(),
            all.notes(),
            all.limits(),
            all.manifest());
    Html html = new Html();
    Undecided.write(html, results);
    return Jsoup.parse(html.toString());
  }

  private static List<Cell> insufficient(Results results) {
    return results.cells().stream().filter(c -> c.status() == Status.INSUFFICIENT).toList();
  }

  @Test
  void aTableWithoutASignSaysHowFarItIsFromOneAndWhereToLook() throws IOException {
    Results results = ReportFixture.results();
    List<Cell> cells = insufficient(results);
    long most = cells.stream().mapToLong(Cell::n).max().orElseThrow();
    Element note = page(cells, results).selectFirst("p.note");
    assertNotNull(note);
    assertTrue(note.text().contains("300 sentences that name the state"), note.text());
    assertTrue(note.text().contains("in " + most + " sentences"), note.text());
    assertEquals(List.of("#rates", "#dyads"), note.select("a").eachAttr("href"));
  }

  @Test
  void whereOneCellHasEnoughTextTheTableSpeaksForItself() throws IOException {
    Results results = ReportFixture.results();
    assertTrue(results.cells().size() > insufficient(results).size());
    assertEquals(0, page(results.cells(), results).select("p").size());
  }

  @Test
  void anArchiveOfOtherStatesSaysThatItNamesNone() throws IOException {
    Results results = ReportFixture.results();
    List<Cell> none =
        insufficient(results).stream()
            .limit(1)
            .map(
                c ->
                    new Cell(
                        c.state(),
                        c.dimension(),
                        c.sign(),
                        c.status(),
                        c.logOdds(),
                        c.low(),
                        c.high(),
                        c.balance(),
                        c.balanceLow(),
                        c.balanceHigh(),
                        0,
                        0,
                        0,
                        0,
                        c.published(),
                        List.of()))
            .toList();
    assertTrue(page(none, results).text().contains("It names none of these states."));
  }
}
