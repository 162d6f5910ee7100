package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {
  @TempDir private Path folder;

  private String refusal() {
    String message = assertThrows(ArchiveException.class, () -> Archive.open(folder)).getMessage();
    assertEquals(1, message.lines().count());
    assertTrue(message.startsWith(folder.toString()));
    return message;
  }

  @Test
  void refusesAFolderWithoutArchive() {
    assertTrue(refusal().contains("found no archive in it"));
  }

  @Test
  void refusesAnArchiveThatWasNeverFinished() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.create(folder)) {
      writer.add(Articles.article("a", "sq", "Titull", "Trup."));
      assertTrue(refusal().contains("never finished"));
    }
    refusal();
  }

  @Test
  void keepsTheOldArchiveUntilTheNewOneIsWhole() throws IOException {
    Articles.archive(folder, List.of(Articles.article("old", "en", "Old", "Text."))).close();
    try (ArchiveWriter writer = ArchiveWriter.create(folder)) {
      writer.add(Articles.article("new", "en", "New", "Text."));
    }
    try (Archive archive = Archive.open(folder)) {
      SearchResult result = archive.search(SearchRequest.of("text"));
      assertEquals(List.of("old"), Articles.ids(result));
    }
    Articles.archive(folder, List.of(Articles.article("new", "en", "New", "Text."))).close();
    try (Archive archive = Archive.open(folder)) {
      assertEquals(List.of("new"), Articles.ids(archive.search(SearchRequest.of("text"))));
    }
  }

  @Test
  void refusesASecondWriter() throws IOException {
    try (ArchiveWriter first = ArchiveWriter.create(folder)) {
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> ArchiveWriter.create(folder));
      assertTrue(refused.getMessage().contains("another program is writing"));
      first.commit();
    }
  }

  @Test
  void refusesAnIndexOfAnotherProgram() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.commit();
    }
    assertTrue(refusal().contains("another program's or version's"));
  }

  @Test
  void refusesACutArchive() throws IOException {
    Articles.archive(folder, List.of(Articles.article("a", "en", "Title", "Text."))).close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> !f.getFileName().toString().equals("write.lock")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
    refusal();
  }

  @Test
  void opensAnEmptyArchive() throws IOException {
    try (Archive archive = Articles.archive(folder, List.of())) {
      assertEquals(0, archive.articles());
      for (String query : List.of("frikë", "\"a b\"", "x*y*", "frame:FEAR", "NOT a", "date:2022")) {
        assertEquals(0, archive.search(SearchRequest.of(query)).total());
        SearchRequest strict = SearchRequest.of(query).withStrictness(true, true);
        assertEquals(0, archive.search(strict.withUnit(Unit.SENTENCE)).total());
      }
    }
  }

  @Test
  void asksToBuildAnOlderFormatAgainAndCanStillReadItsArticles() throws IOException {
    Articles.archive(folder, List.of(Articles.article("a", "sq", "Frikë", "Ka frikë."))).close();
    Map<String, String> older = new HashMap<>(ArchiveWriter.facts(1, BigInteger.ONE));
    older.put(Fields.FORMAT_KEY, "2");
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory, ArchiveWriter.configuration(IndexWriterConfig.OpenMode.APPEND))) {
      writer.setLiveCommitData(older.entrySet());
      writer.commit();
    }
    for (Executable open :
        List.<Executable>of(
            () -> Archive.open(folder), () -> ArchiveUpdate.open(folder, Lemmas.NONE))) {
      String message = assertThrows(ArchiveException.class, open).getMessage();
      assertTrue(message.contains("found format 2"), message);
      assertTrue(message.contains("'dilema rebuild " + folder + "'"), message);
    }
    List<String> bodies = new ArrayList<>();
    ArchiveSource.each(folder, article -> bodies.add(article.article().body()));
    assertEquals(List.of("Ka frikë."), bodies);
  }
}
