package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  private Folder folder;

  @BeforeEach
  void fill(@TempDir Path path) {
    folder = new Folder(path);
  }

  private List<String> names(String... roots) {
    return Corpus.open(folder.path(), List.of(roots), ColumnMap.CONTRACT).names();
  }

  @Test
  void readsFoldersInTheOrderOfNamesAndLeavesOutHiddenFilesAndConfiguration() {
    folder.put("n/b/2.txt", "2").put("n/a.txt", "1").put("n/.git/x.txt", "0").put("n/.x.txt", "0");
    folder
        .put("n/study.yml", "0")
        .put("n/README.md", "0")
        .put("n/c.xls", "0")
        .put("n/README.txt", "r");
    assertEquals(List.of("README.txt", "a.txt", "b/2.txt", "c.xls"), names("n"));
    assertEquals(
        "n/c.xls||not an article format; expected one of " + Formats.extensions(),
        folder.rejections());
  }

  @Test
  void readsSingleFilesGlobsAndEveryFileOnce() {
    folder.put("n/a.txt", "1").put("n/b.jsonl", "{}").put("n/m/c.txt", "1").put("o/a.txt", "1");
    assertEquals(List.of("a.txt"), names("n/a.txt"));
    assertEquals(List.of("a.txt", "m/c.txt"), names("n/**/*.txt"));
    assertEquals(List.of("a.txt"), names("n/*.txt"));
    assertEquals(List.of("n/a.txt", "n/b.jsonl", "o/a.txt"), names("[no]/?.*"));
    assertEquals(List.of("n/m/c.txt"), names("*/m"));
    assertEquals(
        List.of("n/a.txt", "n/b.jsonl", "n/m/c.txt", "o/a.txt"), names("n", "o", "n/a.txt"));
  }

  @Test
  void tellsApartEquallyNamedFilesOfTwoRoots() {
    folder.put("1/n/a.txt", "1").put("2/n/a.txt", "1");
    assertEquals(List.of("(2) n/a.txt", "n/a.txt"), names("1/n", "2/n"));
  }

  @Test
  void readsAFileWhoseNameLooksLikeAGlob() {
    folder.put("a[1].txt", "1");
    assertEquals(List.of("a[1].txt"), names("a[1].txt"));
  }

  @Test
  void refusesACorpusThatIsNotThere() {
    folder.put("a.txt", "1");
    assertEquals(
        "corpus: missing does not exist; expected a file, a folder or a glob",
        assertThrows(CorpusException.class, () -> names("missing")).getMessage());
    assertEquals(
        "corpus: *.csv matches no file",
        assertThrows(CorpusException.class, () -> names("*.csv")).getMessage());
    assertThrows(CorpusException.class, () -> names("no/*.csv"));
    assertThrows(CorpusException.class, () -> names("*.{csv"));
    assertThrows(CorpusException.class, () -> names());
  }

  @Test
  void refusesAColumnMapForUnknownFields() {
    assertEquals(
        "columns: expected one of id, title, date, source, language, url, text, author,"
            + " section, found txt",
        assertThrows(IllegalArgumentException.class, () -> new ColumnMap(Map.of("txt", "B")))
            .getMessage());
  }

  @Test
  void rejectsEmptyFiles() {
    folder
        .put("a.jsonl", "")
        .put("b.txt", "")
        .put("c.csv", "")
        .put("d.html", "")
        .put("e.txt", " \n");
    folder.put("f.jsonl", "\n\n").put("g.json", "[]").put("h.html", "\n");
    Reading reading = folder.read();
    assertEquals(new ReadCount(8, 0, 8), reading.count());
    assertTrue(reading.rejections().stream().allMatch(r -> r.reason().startsWith("empty file")));
  }

  @Test
  void tellsLinksThatLoopOrLeadNowhere() throws IOException {
    folder.put("n/a.txt", "1");
    link("n/loop", "..");
    link("n/gone.txt", "nothing.txt");
    link("n/b.txt", "a.txt");
    Reading reading = Reading.of(Corpus.open(folder.path(), List.of("n"), ColumnMap.CONTRACT));
    assertEquals(1, reading.articles().size());
    List<String> lines = reading.rejections().stream().map(Folder::line).toList();
    assertTrue(lines.contains("gone.txt||unreadable: link that leads nowhere"), lines.toString());
    assertTrue(
        lines.stream().anyMatch(l -> l.endsWith("link that leads back to a folder above it")),
        lines.toString());
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(folder.path().resolve(name), Path.of(target));
  }

  @Test
  void rejectsWhatMayNotBeRead() throws IOException {
    folder.put("a.txt", "1").put("b.txt", "1");
    Path file = folder.path().resolve("a.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "the tests run as a user who may read all");
    assertEquals("a.txt||unreadable: permission denied", folder.rejections());
  }

  @Test
  void rejectsAFileThatVanishedAfterItWasFound() throws IOException {
    folder.put("a.txt", "1").put("b.txt", "1");
    Corpus corpus = Corpus.open(folder.path(), List.of("."), ColumnMap.CONTRACT);
    Files.delete(folder.path().resolve("a.txt"));
    Reading reading = Reading.of(corpus);
    assertEquals(new ReadCount(2, 1, 1), reading.count());
    assertEquals("a.txt", reading.rejections().get(0).file());
  }

  @Test
  void countsWhatDoesNotAddUpAsAnError() {
    assertThrows(IllegalArgumentException.class, () -> new ReadCount(3, 1, 1));
  }
}
