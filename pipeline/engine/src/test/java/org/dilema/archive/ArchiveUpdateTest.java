package org.dilema.archive;

import static org.dilema.archive.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dilema.archive.ArchiveUpdate.Outcome;
import org.dilema.tag.TaggedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveUpdateTest {
  private static final TaggedArticle A = article("a", "en", "War", "The war began.");
  private static final TaggedArticle B = article("b", "sq", "Lufta", "Lufta filloi.");
  private static final TaggedArticle A_LATER = article("a", "en", "Peace", "The war ended.");

  @TempDir private Path folder;
  @TempDir private Path other;

  private long found(String query) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      return archive.search(SearchRequest.of(query)).total();
    }
  }

  @Test
  void addsReplacesAndLeavesAlone() throws IOException {
    Articles.archive(folder, List.of(A)).close();
    try (ArchiveUpdate update = ArchiveUpdate.open(folder, Lemmas.NONE)) {
      assertEquals(Outcome.UNCHANGED, update.outcome(A.curated()));
      assertEquals(Outcome.ADDED, update.outcome(B.curated()));
      assertEquals(Outcome.REPLACED, update.outcome(A_LATER.curated()));
      assertEquals(Outcome.ADDED, update.put(B));
      assertEquals(Outcome.REPLACED, update.put(A_LATER));
      update.commit();
    }
    assertEquals(0, found("began"));
    assertEquals(1, found("ended"));
    assertEquals(1, found("title:lufta"));
    try (Archive archive = Archive.open(folder)) {
      assertEquals(2, archive.articles());
    }
  }

  @Test
  void isSearchedAsItWasUntilTheCommit() throws IOException {
    Articles.archive(folder, List.of(A)).close();
    try (Archive before = Archive.open(folder);
        ArchiveUpdate update = ArchiveUpdate.open(folder, Lemmas.NONE)) {
      update.put(A_LATER);
      assertEquals(1, before.search(SearchRequest.of("began")).total());
      assertEquals(1, found("began"));
    }
    assertEquals(1, found("began"));
  }

  @Test
  void hasTheHashOfAnArchiveBuiltAtOnce() throws IOException {
    try (Archive once = Articles.archive(other, List.of(B, A_LATER))) {
      Articles.archive(folder, List.of(A)).close();
      try (ArchiveUpdate update = ArchiveUpdate.open(folder, Lemmas.NONE)) {
        update.put(B);
        update.put(A_LATER);
        update.commit();
      }
      try (Archive grown = Archive.open(folder)) {
        assertEquals(once.hash(), grown.hash());
      }
      try (ArchiveUpdate update = ArchiveUpdate.open(folder, Lemmas.NONE)) {
        assertTrue(update.delete("b"));
        assertFalse(update.delete("b"));
        update.commit();
      }
      try (Archive less = Archive.open(folder)) {
        assertNotEquals(once.hash(), less.hash());
        assertEquals(1, less.articles());
      }
    }
  }

  @Test
  void deletesWhatAQueryFinds() throws IOException {
    Articles.archive(folder, List.of(A, B)).close();
    try (ArchiveUpdate update = ArchiveUpdate.open(folder, Lemmas.NONE)) {
      assertEquals(1, update.delete(SearchRequest.of("lang:sq")));
      update.commit();
      assertEquals(1, update.articles());
    }
    assertEquals(0, found("luftë"));
    assertEquals(1, found("war"));
  }

  @Test
  void tellsTheSecondWriterToWait() throws IOException {
    Articles.archive(folder, List.of(A)).close();
    try (ArchiveUpdate first = ArchiveUpdate.open(folder, Lemmas.NONE)) {
      assertEquals(1, first.articles());
      ArchiveException second =
          assertThrows(
              ArchiveException.class, () -> ArchiveUpdate.open(folder, Lemmas.NONE).close());
      assertTrue(String.valueOf(second.getMessage()).contains("another program is writing"));
    }
  }
}
