package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.findings.Cell;
import org.dilema.findings.Sign;
import org.dilema.findings.Status;
import org.dilema.measure.Metric;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of every table of the contract. */
class CsvTest {

  @TempDir private Path folder;
  private OutputFolder out;

  @BeforeEach
  void open() throws IOException {
    out = OutputFolder.at(folder);
  }

  @Test
  void writesArticlesVerbatimAndById() throws IOException {
    CuratedArticle hostile = Corpus.article("b", "sq", Corpus.HOSTILE, "x", "javascript:alert(1)");
    CuratedArticle copy = Corpus.dropped("a", Verdict.Kind.DUPLICATE, "b");
    ArticlesCsv.write(out, List.of(hostile, copy));
    assertEquals(
        "article,source,date,language,title,url,verdict,duplicate_of,story,outlet,author,"
            + "section,published\r\n"
            + "a,,,other,,,duplicate,b,b,,,,\r\n"
            + "b,\"Koha, ditore\",2022-03-01,sq,\"=cmd|' /C calc'!A0, \"\"quoted\"\"\r\n"
            + "next <script>alert(1)</script>\",javascript:alert(1),kept,,b,koha.net,,,\r\n",
        read("articles.csv"));
  }

  @Test
  void writesRejectionsInOrder() throws IOException {
    RejectedCsv.write(
        out,
        List.of(
            new Rejection("z.jsonl", "line 2", "expected an object, found \"x"),
            new Rejection("a,b.pdf", "", "expected a PDF, found nothing")));
    assertEquals(
        "file,position,reason\r\n"
            + "\"a,b.pdf\",,\"expected a PDF, found nothing\"\r\n"
            + "z.jsonl,line 2,\"expected an object, found \"\"x\"\r\n",
        read("rejected.csv"));
  }

  @Test
  void writesTheTablesOfATaggedArticle() throws IOException {
    try (TaggedTables tables = new TaggedTables(out)) {
      tables.add(threat("a1"));
      tables.commit();
    }
    assertEquals(
        "article,sentence,start,end,language,date,source,actor,code,type,surface,method\r\n"
            + "a1,1,0,6,sq,2022-03-01,\"Koha, ditore\",state:Serbia,SRB,state,Serbia,name\r\n"
            + "a1,1,16,23,sq,2022-03-01,\"Koha, ditore\",state:Kosovën,XKX,state,Kosovën,name\r\n",
        read("actors.csv"));
    assertEquals(
        "frame,article,sentence,start,end,language,date,source,category,subcategory,cue,polarity,"
            + "modality,speaker,rule,confidence\r\n"
            + "a1:1:1,a1,1,7,15,sq,2022-03-01,\"Koha, ditore\",THREAT,TV.T1,kërcënoi,asserted,"
            + "fact,author,en.threat.v1,0.875\r\n",
        read("frames.csv"));
    assertEquals(
        "frame,role,actor,code\r\n"
            + "a1:1:1,target,state:Kosovën,XKX;g:albanians\r\n"
            + "a1:1:1,threatener,state:Serbia,SRB\r\n",
        read("roles.csv"));
    assertEquals("article,sentence,start,end\r\na1,0,0,7\r\na1,1,0,24\r\n", read("sentences.csv"));
  }

  @Test
  void writesFindingsWithEmptyFieldsForWhatIsUndefined() throws IOException {
    double nan = Double.NaN;
    Cell open =
        new Cell(
            "XKX",
            "fear",
            Sign.NOT_AVAILABLE,
            Status.INSUFFICIENT,
            nan,
            nan,
            nan,
            nan,
            nan,
            nan,
            12,
            3,
            2,
            1,
            null,
            List.of());
    Cell decided =
        new Cell(
            "ALB",
            "fear",
            Sign.MINUS,
            Status.DECIDED,
            -0.1234567,
            -2,
            1e-7,
            0,
            -0.0,
            1.0 / 3,
            900,
            10,
            80,
            6,
            Sign.PLUS,
            List.of());
    FindingsCsv.write(out, List.of(open, decided));
    assertEquals(
        "state,dimension,sign,status,log_odds,low,high,balance,balance_low,n,frames,stories,"
            + "outlets,published,agrees,balance_high\r\n"
            + "ALB,fear,-,decided,-0.123457,-2,0.0000001,0,0,900,10,80,6,+,false,0.333333\r\n"
            + "XKX,fear,n/a,insufficient,,,,,,12,3,2,1,,,\r\n",
        read("findings.csv"));
  }

  @Test
  void writesMetricsInOrderWithWholeNumbersInFull() throws IOException {
    MetricsCsv.write(
        out,
        List.of(
            new Metric("rate_per_1000", "outlet=a, b", "fear", 12.3456789, Double.NaN, 1e9, 7),
            new Metric("mentions", "state=XKX", "all", 123456789, Double.NaN, Double.NaN, 9)));
    assertEquals(
        "metric,group,key,value,low,high,n\r\n"
            + "mentions,state=XKX,all,123456789,,,9\r\n"
            + "rate_per_1000,\"outlet=a, b\",fear,12.3457,,1000000000,7\r\n",
        read("metrics.csv"));
  }

  @Test
  void refusesArticlesOutOfOrder() throws IOException {
    try (TaggedTables tables = new TaggedTables(out)) {
      tables.add(threat("b"));
      assertThrows(IllegalArgumentException.class, () -> tables.add(threat("a")));
      assertThrows(IllegalArgumentException.class, () -> tables.add(threat("b")));
    }
  }

  @Test
  void leavesNothingWhereItWasNotCommitted() throws IOException {
    try (TaggedTables tables = new TaggedTables(out)) {
      tables.add(threat("a"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void replacesHalfASurrogatePairInsteadOfFailing() throws IOException {
    RejectedCsv.write(out, List.of(new Rejection("a", "", "half \uD83D of a pair, 😀")));
    assertTrue(read("rejected.csv").contains("half \uFFFD of a pair, 😀"));
  }

  @Test
  void saysInOneLineThatTheFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "x");
    IOException error = assertThrows(IOException.class, () -> OutputFolder.at(file));
    assertTrue(String.valueOf(error.getMessage()).contains("expected an output folder"));
    assertFalse(String.valueOf(error.getMessage()).contains("\n"));
    assertThrows(IOException.class, () -> OutputFolder.at(file.resolve("below")));
  }

  private static TaggedArticle threat(String id) {
    return Corpus.threat(
        Corpus.article(id, "sq", "Titulli", "Serbia kërcënoi Kosovën.", "https://koha.net/1"),
        "kërcënoi",
        "Serbia",
        "Kosovën");
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
