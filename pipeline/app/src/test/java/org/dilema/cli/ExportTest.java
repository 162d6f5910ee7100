package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.archive.ArchiveWriter;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports a million hits by a program that has 96 MB, less than half of what they take on disk. */
@Tag("slow")
class ExportTest {
  private static final int ARTICLES = 20_000;
  private static final int SENTENCES = 50;
  private static final long HITS = (long) ARTICLES * SENTENCES;
  private static final String SENTENCE = "Banorët kanë frikë nga lufta.";

  @TempDir private static Path folder;

  @BeforeAll
  static void writeArchive() throws IOException {
    String body = (SENTENCE + " ").repeat(SENTENCES).strip();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      int start = i * (SENTENCE.length() + 1);
      int end = start + SENTENCE.length();
      sentences.add(
          new Sentence(i + 1, new Span(start, end), List.of(new Token(SENTENCE, start, end))));
    }
    try (ArchiveWriter writer = ArchiveWriter.create(folder.resolve("archive"))) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article = new Article("a" + i, "o", LocalDate.of(2022, 3, 1), "sq", "", body, null);
        CuratedArticle curated =
            new CuratedArticle(article, "o", "sq", new Verdict(Verdict.Kind.KEPT, null), "a" + i);
        writer.add(
            new TaggedArticle(
                curated, new Document(article, "sq", sentences), List.of(), List.of()));
      }
      writer.commit();
    }
  }

  @ParameterizedTest
  @CsvSource({"csv,--kwic", "jsonl,--kwic", "csv,--unit=sentence", "jsonl,--unit=sentence"})
  void writesEveryHitInConstantMemory(String format, String kind)
      throws IOException, InterruptedException {
    Path file = folder.resolve("hits" + kind + "." + format);
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dilema.cli.Main",
                "search",
                folder.resolve("archive").toString(),
                "frikë",
                kind,
                "--format",
                format,
                "--out",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> read(log));
    assertTrue(read(log).contains("1,000,000 hits written"), () -> read(log));
    assertTrue(Files.size(file) > 96_000_000);
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      assertEquals(HITS + (format.equals("csv") ? 1 : 0), lines.count());
    }
    assertTrue(read(Path.of(file + ".json")).contains("\"hits\":" + HITS));
    Files.delete(file);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
