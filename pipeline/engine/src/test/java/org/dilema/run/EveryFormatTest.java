package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Annotator;
import org.dilema.annotate.Word;
import org.dilema.ingest.Fixtures;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder with a file of every format, and a broken one of many, through a whole run. */
class EveryFormatTest {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir private static Path folder;
  private static RunCounts counts;
  private static List<CSVRecord> articles;
  private static List<CSVRecord> rejected;

  /** Says that every word is a noun: what is tagged does not matter here. */
  private static final class Nouns implements Annotator {
    @Override
    public List<Annotation> annotate(List<Sentence> sentences) {
      return sentences.stream()
          .map(
              one ->
                  new Annotation(
                      one.tokens().stream().map(t -> new Word(t.text(), "NN", "O")).toList(),
                      List.of()))
          .toList();
    }

    @Override
    public String version() {
      return "nouns";
    }
  }

  @BeforeAll
  static void runs() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    for (Map.Entry<String, byte[]> file : Fixtures.all().entrySet()) {
      byte[] sound = file.getValue();
      Files.write(news.resolve(file.getKey()), sound);
      Files.write(news.resolve("cut-" + file.getKey()), Arrays.copyOf(sound, sound.length / 3));
      Files.write(news.resolve("empty-" + file.getKey()), new byte[0]);
    }
    Files.writeString(news.resolve("a.exe"), "MZ");
    Study study =
        StudyReader.read(SmallStudy.HOME.resolve("corpus/sample/study.yml"))
            .of(List.of(news.toString()), folder, true);
    Path out = folder.resolve("out");
    counts = SmallStudy.run(study, out, false, new Nouns(), new ArrayList<>());
    articles = table(out.resolve("articles.csv"));
    rejected = table(out.resolve("rejected.csv"));
  }

  private static List<CSVRecord> table(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return CSV.parse(reader).getRecords();
    }
  }

  @Test
  void theSumHoldsAndEveryRecordHasItsRow() {
    assertEquals(counts.get("records"), counts.get("articles") + counts.get("rejected"));
    assertEquals(counts.get("articles"), articles.size());
    assertEquals(counts.get("rejected"), rejected.size());
    assertTrue(articles.size() >= 100, counts.toString());
    for (CSVRecord row : rejected) {
      assertTrue(row.get("reason").length() > 8, row.toString());
      assertTrue(row.get("reason").lines().count() == 1, row.toString());
    }
  }

  @Test
  void soundFilesAreNotRejectedAndEmptyOnesAre() {
    List<String> names = rejected.stream().map(row -> row.get("file")).toList();
    for (String name : Fixtures.all().keySet()) {
      assertTrue(!names.contains(name), name + " in " + names);
      assertTrue(names.contains("empty-" + name), name + " not in " + names);
    }
    assertTrue(names.contains("a.exe"));
  }

  @Test
  void metadataComesWithTheArticles() {
    Map<String, Integer> found = new TreeMap<>();
    for (CSVRecord row : articles) {
      String told =
          String.join(
              "|",
              row.get("title"),
              row.get("date"),
              row.get("language"),
              row.get("author"),
              row.get("section"),
              row.get("published"));
      found.merge(told, 1, Integer::sum);
    }
    String page = "Targat ndezin tensionin|2021-09-21|sq|Arta Krasniqi|Lajme|";
    assertTrue(count(found, page + "2021-09-21T08:00:00+02:00") >= 7, found.toString());
    assertTrue(
        count(found, "Targat e veturave ndezin tensionin|2022-02-24|sq|||") >= 3, "" + found);
    assertTrue(count(found, "T|2022-02-24|sq|||") >= 10, found.toString());
    assertTrue(count(found, "T|2022-02-24|sq|||2022-02-24T05:00:00Z") >= 10, found.toString());
    assertTrue(count(found, "Titulli|") >= 6, found.toString());
  }

  private static int count(Map<String, Integer> found, String start) {
    return found.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(start))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
