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
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds runs to their promise that bad articles cost themselves and nothing else. */
class BadCorpusTest {

  private static final String GOOD =
      "{\"id\":\"g%d\",\"title\":\"Nata e librit\",\"text\":\"Biblioteka e qytetit qëndroi e hapur"
          + " deri në mesnatë dhe lexuesit erdhën me fëmijët e tyre.\"}\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void laysOutTheDesk() throws IOException {
    desk = new Desk(folder);
    desk.article("good.jsonl", GOOD.formatted(1) + GOOD.formatted(2).replace("librit", "poezisë"));
  }

  @Test
  void goodArticlesAloneLeaveNothingRejected() throws IOException {
    desk.runs(2, 0);
    assertTrue(desk.table("articles.csv").get(1).startsWith("g1,,,sq,Nata e librit,,kept"));
  }

  @Test
  void rejectsAnEmptyFile() throws IOException {
    desk.article("empty.jsonl", "").article("blank.csv", "\n").runs(2, 2);
    assertTrue(desk.table("rejected.csv").get(2).startsWith("empty.jsonl,,"));
  }

  @Test
  void rejectsBinaryJunkNamedJsonl() throws IOException {
    byte[] junk = new byte[50_000];
    new Random(7).nextBytes(junk);
    desk.article("junk.jsonl", junk).runs(2, 1);
    assertTrue(desk.table("rejected.csv").get(1).startsWith("junk.jsonl,,"));
    assertTrue(desk.table("rejected.csv").get(1).contains("binary data"));
  }

  @Test
  void losesOnlyTheLineThatIsCutInTheMiddle() throws IOException {
    String whole = GOOD.formatted(3).replace("librit", "muzikës");
    String cut = GOOD.formatted(4).substring(0, 60) + "\n";
    desk.article("cut.jsonl", whole + cut + whole.replace("g3", "g5").replace("muzikës", "dritës"));
    desk.runs(4, 1);
    assertTrue(desk.table("rejected.csv").get(1).startsWith("cut.jsonl,line 2,"));
  }

  @Test
  void readsTextInOldEncodingsAndRejectsJsonThatIsNotUtf8() throws IOException {
    byte[] latin = GOOD.formatted(6).getBytes(StandardCharsets.ISO_8859_1);
    desk.article("latin.jsonl", latin)
        .article("latin.csv", "title,text\nx,é\n".getBytes(StandardCharsets.ISO_8859_1));
    desk.article("latin.txt", "një ditë\n\nnë qytet".getBytes(StandardCharsets.ISO_8859_1));
    desk.runs(4, 1);
    String row = desk.table("rejected.csv").get(1);
    assertTrue(row.startsWith("latin.jsonl,line 1,") && row.contains("UTF-8"), row);
    assertTrue(desk.table("articles.csv").stream().anyMatch(one -> one.contains("një ditë")));
  }

  @Test
  void rejectsATableWithoutAColumnForTheText() throws IOException {
    desk.article("table.csv", "day,place\n2022-01-01,Shkup\n").runs(2, 1);
    String row = desk.table("rejected.csv").get(1);
    assertTrue(row.contains("no text column") && row.contains("day, place"), row);
  }

  @Test
  void rejectsARowThatLacksAField() throws IOException {
    desk.article(
        "rows.csv",
        "id,title,text\nr1,Ura e re\nr2,Ura e re,Ura mbi lumë u hap sot për këmbësorët e qytetit.\n");
    desk.runs(3, 1);
    String row = desk.table("rejected.csv").get(1);
    assertTrue(row.startsWith("rows.csv,line 2,") && row.contains("expected 3 fields"), row);
  }

  @Test
  void rejectsWhatIsNoArticleFormat() throws IOException {
    desk.article("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1}).runs(2, 1);
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
