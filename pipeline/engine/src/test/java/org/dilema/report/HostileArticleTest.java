package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dilema.findings.Cell;
import org.dilema.findings.Evidence;
import org.dilema.measure.Network;
import org.dilema.tag.TaggedArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an article brings along is text in every file that a report writes. */
class HostileArticleTest {

  private static final String TITLE =
      "=cmd|' /C calc'!A0 </script><script>alert(1)</script> \u202Eevil\u202C $x_1^2 & 100% #\\input{x}";
  private static final String BODY =
      "Serbia threatens </script><script>alert(2)</script> Kosovo " + "a".repeat(100_000);

  @TempDir private static Path folder;
  private static Results results;

  @BeforeAll
  static void write() throws IOException {
    TaggedArticle article =
        Corpus.threat(
            Corpus.article("x-1", "sq", TITLE, BODY, "javascript:alert(3)"),
            "threatens",
            "Serbia",
            "Kosovo");
    results = hostile(ReportFixture.results(), article);
    ArticlesCsv.write(OutputFolder.at(folder), List.of(article.curated()));
    RunResults.keep(OutputFolder.at(folder), results)
        .write(OutputFolder.at(folder), EnumSet.allOf(OutputFormat.class));
  }

  private static Results hostile(Results friendly, TaggedArticle article) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : friendly.cells()) {
      cells.add(
          new Cell(
              cell.state(),
              cell.dimension(),
              cell.sign(),
              cell.status(),
              cell.logOdds(),
              cell.low(),
              cell.high(),
              cell.balance(),
              cell.balanceLow(),
              cell.balanceHigh(),
              cell.n(),
              cell.frames(),
              cell.stories(),
              cell.outlets(),
              cell.published(),
              List.of(new Evidence("x-1", 1, article.frameId(0)))));
    }
    Network network =
        new Network(
            "all",
            List.of(
                new Network.Node("SRB", 9, 0, 1, 0, 3), new Network.Node("<b>&\"", 9, 1, 0, 3, 0)),
            List.of(
                new Network.Edge(
                    "SRB", "<b>&\"", "threatens", 3, 1.5, 9, 1.75, 0.5, 4, 0.04, true, 0)));
    Analysis none = Analysis.NONE;
    Analysis analysis =
        new Analysis(
            none.pooled(),
            none.keyness(),
            none.collocations(),
            List.of(network),
            none.series(),
            none.shifts(),
            none.changes(),
            none.corrected(),
            none.sensitivity(),
            none.context());
    StudyText study =
        new StudyText(
            TITLE, TITLE, true, TITLE, friendly.study().states(), friendly.study().event());
    return new Results(
        study,
        friendly.reading(),
        Quotations.of(cells, List.of(article)),
        friendly.rule(),
        cells,
        friendly.dilemmas(),
        friendly.metrics(),
        analysis,
        List.of(TITLE),
        List.of(TITLE),
        friendly.manifest());
  }

  @Test
  void isTextOnThePage() throws IOException {
    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    assertEquals(3, page.select("script").size());
    assertEquals(0, page.select("[href^=javascript]").size());
    assertTrue(page.select("blockquote").text().contains("</script><script>alert(2)</script>"));
    assertTrue(page.text().contains("[U+202E]evil[U+202C]"));
    int longest =
        page.select("blockquote").eachText().stream().mapToInt(String::length).max().orElse(0);
    assertTrue(longest < 1200, "longest quotation: " + longest);
  }

  @Test
  void isTextForTex() throws IOException {
    String tex = Files.readString(folder.resolve("findings.tex"));
    assertTrue(
        tex.contains("\\$x\\_1\\textasciicircum{}2 \\& 100\\% \\#\\textbackslash{}input\\{x\\}"),
        tex);
    assertTrue(tex.contains("=cmd\\textbar{}"));
    assertFalse(tex.contains("\u202E"));
    int depth = 0;
    for (int i = 0; i < tex.length(); i++) {
      boolean escaped = i > 0 && tex.charAt(i - 1) == '\\';
      depth += escaped ? 0 : tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
      assertTrue(depth >= 0);
    }
    assertEquals(0, depth);
  }

  @Test
  void isTextInMarkdown() throws IOException {
    String markdown = Files.readString(folder.resolve("findings.md"));
    assertTrue(markdown.contains("\\<script\\>alert(1)\\</script\\>"), markdown);
  }

  @Test
  void isTextInNetworks() throws Exception {
    for (String file : List.of("network.graphml", "network.gexf")) {
      var document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(folder.resolve(file).toFile());
      var nodes = document.getElementsByTagName("node");
      assertEquals(2, nodes.getLength());
      var edge = document.getElementsByTagName("edge").item(0).getAttributes();
      assertEquals("<b>&\"", edge.getNamedItem("target").getNodeValue());
      Set<String> ids = new TreeSet<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        ids.add(nodes.item(i).getAttributes().getNamedItem("id").getNodeValue());
      }
      assertTrue(ids.contains(edge.getNamedItem("source").getNodeValue()));
      assertTrue(ids.contains(edge.getNamedItem("target").getNodeValue()));
    }
  }

  @Test
  void isTextInTablesAndUnaltered() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = CsvRows.read(folder.resolve("evidence.csv"), rows::add);
    assertEquals(18, rows.size());
    assertEquals(TITLE, rows.get(0).get(header.indexOf("title")));
    assertTrue(rows.get(0).get(header.indexOf("text")).contains("</script><script>alert(2)"));
  }

  @Test
  void isTextInParquetAndUnaltered() throws IOException {
    List<Map> rows =
        new CarpetReader<>(folder.resolve("parquet/evidence.parquet").toFile(), Map.class).toList();
    assertEquals(18, rows.size());
    assertEquals(TITLE, rows.get(0).get("title"));
    assertTrue(String.valueOf(rows.get(0).get("text")).contains("</script><script>alert(2)"));
  }

  @Test
  void isTextInJson() throws IOException {
    var json = JsonMapper.builder().build().readTree(folder.resolve("results.json").toFile());
    assertEquals(TITLE, json.get("study").get("title").textValue());
  }

  @Test
  void comesBackFromTheFolderAsItWas() throws IOException {
    Results read = RunResults.read(folder).results();
    assertEquals(results.study(), read.study());
    assertEquals(results.cells(), read.cells());
    assertEquals(results.quotations(), read.quotations());
    assertEquals(results.analysis(), read.analysis());
    assertEquals(results.manifest(), read.manifest());
  }

  @Test
  void leavesNoWordOfItWhereTextIsWithheld(@TempDir Path bare) throws IOException {
    RunResults.read(folder)
        .withheld(OutputFolder.at(bare), EnumSet.of(OutputFormat.HTML, OutputFormat.CSV));
    assertFalse(Files.readString(bare.resolve("articles.csv")).contains("=cmd"));
    assertTrue(
        Files.readString(bare.resolve("articles.csv")).contains(HashedFile.sha256(TITLE)),
        "the title's hash stays");
    for (String file : List.of("report.html", "results.json", "evidence.csv")) {
      String text = Files.readString(bare.resolve(file));
      assertFalse(text.contains("alert(2)</"), file);
      assertFalse(text.contains("aaaaaaaaaa"), file);
      assertTrue(text.contains(results.quotations().get(0).sha256()), file);
    }
  }
}
