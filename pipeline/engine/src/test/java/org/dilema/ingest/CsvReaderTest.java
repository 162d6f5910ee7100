package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.dilema.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  @Test
  void readsCommasTabsAndSemicolonsWithByteOrderMark() {
    folder.put("a.csv", "\uFEFFTitle,Date,TEXT\r\nT,24.02.2022,\"B, \"\"c\"\"\r\nd \"\r\n");
    folder.put("b.tsv", "title\tdate\ttext\nT\t2022-02-24\tB, c\n");
    folder.put("c.csv", "title;date;text\nT;2022-02-24;B, c\n");
    LocalDate day = LocalDate.of(2022, 2, 24);
    assertEquals(
        java.util.List.of(
            new Article("", "", day, null, "T", "B, \"c\"\r\nd ", null),
            new Article("", "", day, null, "T", "B, c", null),
            new Article("", "", day, null, "T", "B, c", null)),
        folder.read().articles());
  }

  @Test
  void rejectsAWholeTableWithoutTextAndNamesItsColumns() {
    folder.put("a.csv", "id,headline\n1,T\n2,T\n");
    assertEquals(new ReadCount(1, 0, 1), folder.read().count());
    String reason = folder.rejections();
    assertTrue(reason.startsWith("a.csv||no text column: expected one of text, body, content,"));
    assertTrue(reason.endsWith("; found id, headline"));
  }

  @Test
  void rejectsRowsOfTheWrongWidth() {
    folder.put("a.csv", "id,text\n1\n2,B\n3,B,\n4,B,C\n");
    assertEquals(
        "a.csv|line 2|expected 2 fields, found 1\na.csv|line 5|expected 2 fields, found 3",
        folder.rejections());
    assertEquals(2, folder.read().articles().size());
  }

  @Test
  void countsLinesThroughQuotedLineEnds() {
    folder.put("a.csv", "id,text\n1,\"a\nb\"\n2\n");
    assertEquals("a.csv|line 4|expected 2 fields, found 1", folder.rejections());
  }

  @Test
  void readsColumnsThatTheStudyNames() {
    folder.put("a.csv", "Titulli i lajmit,Përmbajtja e plotë\nT,B\n");
    Reading reading =
        folder.read(
            new ColumnMap(Map.of("title", "titulli i lajmit", "text", "përmbajtja e plotë")));
    assertEquals(new Article("", "", null, null, "T", "B", null), reading.articles().get(0));
  }

  @Test
  void rejectsAHeaderThatNamesOneColumnTwice() {
    folder.put("a.csv", "text,TEXT\na,b\n");
    assertEquals("a.csv||column TEXT stands twice in the header", folder.rejections());
  }

  @Test
  void rejectsAHeaderWithoutRows() {
    folder.put("a.csv", "id,text\n");
    assertEquals(
        "a.csv||empty file: expected at least one record, found none", folder.rejections());
  }

  @Test
  void rejectsOnlyTheRowWithMalformedBytes() {
    byte[] table = "text\nk?shtu\nmirë\n".getBytes(StandardCharsets.UTF_8);
    table[6] = (byte) 0xEB;
    folder.put("a.csv", table);
    assertEquals(new ReadCount(2, 1, 1), folder.read().count());
    assertTrue(folder.rejections().startsWith("a.csv|line 2|text holds bytes that are not UTF-8"));
  }

  @Test
  void rejectsTheRestAfterAQuotationThatNeverEnds() {
    folder.put("a.csv", "id,text\n1,B\n2,\"never\n3,B\n");
    assertEquals(new ReadCount(2, 1, 1), folder.read().count());
    assertTrue(folder.rejections().startsWith("a.csv|line 3|broken table: "));
  }

  @Test
  void boundsARecordThatNeverEnds() throws IOException {
    Path file = folder.path().resolve("a.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,text\n1,B\n2,\"");
      for (int i = 0; i < 60; i++) {
        out.write("y".repeat(1_000_000));
      }
    }
    assertTimeout(
        Duration.ofSeconds(30), () -> assertEquals(new ReadCount(2, 1, 1), folder.read().count()));
    assertTrue(folder.rejections().contains("record too long"));
  }
}
