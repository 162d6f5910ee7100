package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** An archive in whose place another is put while it is open, with the same names of files. */
class ReplacedArchiveTest {
  @TempDir private Path folder;
  private Path served;
  private Path other;
  private Archive archive;

  @BeforeEach
  void writeTwoArchives() throws IOException {
    served = folder.resolve("served");
    other = folder.resolve("other");
    Articles.archive(
            other, List.of(Articles.article("new", "en", "Vines", "The vineyards were damaged.")))
        .close();
    archive =
        Articles.archive(
            served, List.of(Articles.article("old", "en", "Grain", "The harvest was good.")));
    assertEquals(names(served), names(other));
  }

  @AfterEach
  void closeArchive() throws IOException {
    archive.close();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> found(String query) throws IOException {
    return Articles.ids(archive.search(SearchRequest.of(query)));
  }

  private void assertNew() throws IOException {
    assertEquals(List.of("new"), found("vineyard"));
    assertEquals(List.of(), found("harvest"));
    assertFalse(archive.refresh());
  }

  @Test
  void seesAnotherFolderOfTheSameName() throws IOException {
    assertFalse(archive.refresh());
    Files.move(served, folder.resolve("away"));
    assertThrows(ArchiveException.class, () -> archive.refresh());
    assertEquals(List.of("old"), found("harvest"));
    Files.move(other, served);
    assertEquals(List.of("old"), found("harvest"));
    assertTrue(archive.refresh());
    assertNew();
  }

  @Test
  void seesOtherFilesOfTheSameNames() throws IOException {
    for (String name : names(other)) {
      Files.move(other.resolve(name), served.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      assertEquals(List.of("old"), found("harvest"));
    }
    assertTrue(archive.refresh());
    assertNew();
  }

  @Test
  void seesFilesThatWereWrittenOver() throws IOException {
    for (String name : names(other)) {
      Files.write(served.resolve(name), Files.readAllBytes(other.resolve(name)));
    }
    assertTrue(archive.refresh());
    assertNew();
  }

  @Test
  void saysOfASearchThatFailsMeanwhileThatItWasReplaced() throws IOException {
    IllegalStateException failure = new IllegalStateException("damaged");
    SearchRequest request = SearchRequest.of("harvest");
    Executable search =
        () ->
            archive.each(
                request,
                hit -> {
                  throw failure;
                });
    assertSame(failure, assertThrows(IllegalStateException.class, search));
    Files.move(served, folder.resolve("away"));
    assertSame(failure, assertThrows(ArchiveException.class, search).getCause());
    Files.move(other, served);
    assertSame(failure, assertThrows(ArchiveException.class, search).getCause());
    assertThrows(QueryException.class, () -> found("(harvest"));
  }

  @Test
  void seesAnArchiveThatWasBegunAnew() throws IOException {
    Articles.archive(
            served, List.of(Articles.article("new", "en", "Vines", "The vineyards were damaged.")))
        .close();
    assertTrue(archive.refresh());
    assertNew();
  }

  @Test
  void refusesToSearchOnceItIsClosed() throws IOException {
    archive.close();
    assertThrows(IllegalStateException.class, () -> found("harvest"));
  }
}
