package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds runs to their promise that bad articles cost themselves and nothing else. */
class BadCorpusTest {

  private static final String GOOD =
      "{\"id\":\"g%d\",\"title\":\"Nata e librit\",\"text\":\"Biblioteka e qytetit qëndroi e hapur"
          + " deri në mesnatë dhe lexuesit erdhën me fëmijët e tyre.\"}\n";

  @TempDir private static Path shared;
  private static Desk mixed;

  @TempDir private Path folder;
  private Desk desk;

  /** One corpus with every kind of bad input among good articles, read once. */
  @BeforeAll
  static void readsWhatIsBad() throws IOException {
    byte[] junk = new byte[50_000];
    new Random(7).nextBytes(junk);
    String third = GOOD.formatted(3).replace("librit", "muzikës");
    String cut = GOOD.formatted(4).substring(0, 60) + "\n";
    mixed =
        new Desk(shared)
            .article("good.jsonl", GOOD.formatted(1))
            .article("empty.jsonl", "")
            .article("blank.csv", "\n")
            .article("junk.jsonl", junk)
            .article(
                "cut.jsonl", third + cut + third.replace("g3", "g5").replace("muzikës", "dritës"))
            .article("latin.jsonl", GOOD.formatted(6).getBytes(StandardCharsets.ISO_8859_1))
            .article("latin.csv", "title,text\nx,é\n".getBytes(StandardCharsets.ISO_8859_1))
            .article("latin.txt", "një ditë\n\nnë qytet".getBytes(StandardCharsets.ISO_8859_1))
            .article("table.csv", "day,place\n2022-01-01,Shkup\n")
            .article(
                "rows.csv",
                "id,title,text\nr1,Ura e re\n"
                    + "r2,Ura e re,Ura mbi lumë u hap sot për këmbësorët e qytetit.\n")
            .article("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
    mixed.runs(6, 8);
  }

  @BeforeEach
  void laysOutTheDesk() throws IOException {
    desk = new Desk(folder);
    desk.article("good.jsonl", GOOD.formatted(1) + GOOD.formatted(2).replace("librit", "poezisë"));
  }

  /** Asserts that a file was rejected once, at a place, for a reason that names all of these. */
  private static void rejected(String start, String... parts) throws IOException {
    List<String> rows =
        mixed.table("rejected.csv").stream().filter(row -> row.startsWith(start)).toList();
    assertEquals(1, rows.size(), () -> start + " in " + rows);
    for (String part : parts) {
      assertTrue(rows.get(0).contains(part), rows.get(0));
    }
  }

  private static void read(String part) throws IOException {
    List<String> rows = mixed.table("articles.csv");
    assertTrue(rows.stream().anyMatch(row -> row.contains(part)), rows.toString());
  }

  @Test
  void goodArticlesAloneLeaveNothingRejected() throws IOException {
    desk.runs(2, 0);
    assertTrue(desk.table("articles.csv").get(1).startsWith("g1,,,sq,Nata e librit,,kept"));
  }

  @Test
  void rejectsEmptyFiles() throws IOException {
    rejected("empty.jsonl,,");
    rejected("blank.csv,");
  }

  @Test
  void rejectsBinaryJunkNamedJsonl() throws IOException {
    rejected("junk.jsonl,,", "binary data");
  }

  @Test
  void losesOnlyTheLineThatIsCutInTheMiddle() throws IOException {
    rejected("cut.jsonl,line 2,");
    read("g3,");
    read("g5,");
  }

  @Test
  void readsTextInOldEncodingsAndRejectsJsonThatIsNotUtf8() throws IOException {
    rejected("latin.jsonl,line 1,", "UTF-8");
    read("një ditë");
  }

  @Test
  void rejectsATableWithoutAColumnForTheText() throws IOException {
    rejected("table.csv,", "no text column", "day, place");
  }

  @Test
  void rejectsARowThatLacksAField() throws IOException {
    rejected("rows.csv,line 2,", "expected 3 fields");
    read("r2,");
  }

  @Test
  void rejectsWhatIsNoArticleFormat() throws IOException {
    rejected("photo.jpg,");
  }

  @Test
  @Tag("slow")
  void rejectsALineOfTwoHundredMegabytes() throws IOException {
    Path file = desk.corpus().resolve("long.jsonl");
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'a');
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
      out.write(GOOD.formatted(7).replace("librit", "teatrit").getBytes(StandardCharsets.UTF_8));
    }
    desk.runs(3, 1);
    assertTrue(desk.table("rejected.csv").get(1).startsWith("long.jsonl,line 1,record too long"));
  }

  @Test
  void refusesAFolderWithoutAFile() throws IOException {
    Files.delete(desk.corpus().resolve("good.jsonl"));
    desk.run().refuses(2, "corpus", "found no file");
  }

  @Test
  void refusesACorpusThatDoesNotExist() throws IOException {
    Files.delete(desk.corpus().resolve("good.jsonl"));
    Files.delete(desk.corpus());
    desk.run().refuses(2, "corpus", "does not exist");
  }

  @Test
  void plansWhatItWouldReject() throws IOException {
    desk.article("empty.jsonl", "");
    Terminal terminal = Terminal.type("plan", desk.corpus().toString());
    assertEquals(0, terminal.status(), terminal.err());
    assertTrue(terminal.out().contains("1"), terminal.out());
  }
}
