package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dilema.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextReaderTest {

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  private static Article plain(String title, String body) {
    return new Article("", "", null, null, title, body, null);
  }

  @Test
  void takesAShortFirstLineBeforeABlankOneAsTitle() {
    folder.put("a.txt", "Titulli\r\n \r\n  Trupi.\r\nFundi.\r\n");
    assertEquals(plain("Titulli", "  Trupi.\r\nFundi.\r\n"), folder.article());
  }

  @Test
  void takesEverythingAsBodyWhereNoTitleStandsApart() {
    folder.put("a.txt", "A single sentence.");
    assertEquals(plain("", "A single sentence."), folder.article());
    folder.put("a.txt", "One.\nTwo.\n\nThree.");
    assertEquals(plain("", "One.\nTwo.\n\nThree."), folder.article());
    folder.put("a.txt", "w".repeat(201) + "\n\nThree.");
    assertEquals(plain("", "w".repeat(201) + "\n\nThree."), folder.article());
    folder.put("a.txt", "Alone.\n\n");
    assertEquals(plain("", "Alone.\n\n"), folder.article());
  }

  @Test
  void endsAHeaderLineAtLineEndsAlone() {
    folder.put("a.txt", "Title: Një\u000bdy\fdhe\u2028tri\r\n\r\nTrupi.");
    assertEquals(plain("Një\u000bdy\fdhe\u2028tri", "Trupi."), folder.article());
  }

  @Test
  void readsHeaderLines() {
    folder.put(
        "koha.net/a.txt",
        "Title: Fjala: e para\nDate: 24 shkurt 2022\nsource: Zëri\nlang: sq\nurl: https://zeri.info/1\n\nNjë.\n");
    assertEquals(
        new Article(
            "",
            "Zëri",
            LocalDate.of(2022, 2, 24),
            "sq",
            "Fjala: e para",
            "Një.\n",
            "https://zeri.info/1"),
        folder.article());
  }

  @Test
  void takesTheTitleBelowAHeaderWithoutOne() {
    folder.put("a.txt", "date: 2022-02-24\r\rTitulli\r\rTrupi");
    assertEquals(
        new Article("", "", LocalDate.of(2022, 2, 24), null, "Titulli", "Trupi", null),
        folder.article());
  }

  @Test
  void takesNoProseForAHeader() {
    folder.put("a.txt", "Kurti: nuk ka frikë\n\nTrupi.");
    assertEquals(plain("Kurti: nuk ka frikë", "Trupi."), folder.article());
  }

  @Test
  void takesTheOutletFromAFolderNamedLikeAHostAndFromNoOther() {
    folder.put("kosovo/koha.net/2021/a.txt", "B");
    assertEquals("koha.net", folder.article().source());
    folder.put("kosovo/koha.net/2021/a.txt", "").put("sq/v1.2/b.txt", "B");
    assertEquals("", folder.read().articles().get(0).source());
  }

  @Test
  void readsOtherEncodings() {
    folder.put("a.txt", "k\u00ebshtu".getBytes(StandardCharsets.ISO_8859_1));
    folder.put("b.txt", "kështu".getBytes(StandardCharsets.UTF_16));
    Reading reading = folder.read();
    assertEquals(List.of(plain("", "kështu"), plain("", "kështu")), reading.articles());
    assertEquals(1, reading.notes().size());
  }
}
