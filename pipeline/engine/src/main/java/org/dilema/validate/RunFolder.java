package org.dilema.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dilema.text.Span;

/** What a finished run found, read back from its tables. */
final class RunFolder {

  /** Where a sentence stands. */
  record Place(String article, int sentence) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byArticle = article.compareTo(other.article);
      return byArticle != 0 ? byArticle : Integer.compare(sentence, other.sentence);
    }
  }

  /** What the sheet says of an article. */
  record Article(String id, String language, String date, String outlet, String title) {}

  /** Receives a row. */
  private interface Rows {
    void accept(CSVRecord row);
  }

  private final Path folder;

  RunFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  /** Returns the kept articles by id. */
  Map<String, Article> articles() throws IOException {
    Map<String, Article> articles = new TreeMap<>();
    each(
        "articles.csv",
        row -> {
          if (row.get("verdict").equals("kept")) {
            String outlet = row.isMapped("outlet") ? row.get("outlet") : row.get("source");
            articles.put(
                row.get("article"),
                new Article(
                    row.get("article"),
                    row.get("language"),
                    row.get("date"),
                    outlet,
                    row.get("title")));
          }
        });
    return articles;
  }

  /** Returns the place of every sentence of a kept article, by article and number. */
  Map<String, Map<Integer, Span>> sentences() throws IOException {
    Map<String, Map<Integer, Span>> sentences = new TreeMap<>();
    each(
        "sentences.csv",
        row ->
            sentences
                .computeIfAbsent(row.get("article"), key -> new TreeMap<>())
                .put(number(row, "sentence"), new Span(number(row, "start"), number(row, "end"))));
    return sentences;
  }

  /** Returns the frames of each sentence that has any, with the codes of their roles. */
  Map<Place, List<CodedFrame>> frames() throws IOException {
    Map<String, Map<String, Set<String>>> roles = new TreeMap<>();
    each(
        "roles.csv",
        row -> {
          if (!row.get("code").isEmpty()) {
            roles
                .computeIfAbsent(row.get("frame"), key -> new TreeMap<>())
                .computeIfAbsent(row.get("role"), key -> new TreeSet<>())
                .addAll(Arrays.asList(row.get("code").split(";")));
          }
        });
    Map<Place, List<CodedFrame>> frames = new TreeMap<>();
    each(
        "frames.csv",
        row ->
            frames
                .computeIfAbsent(
                    new Place(row.get("article"), number(row, "sentence")),
                    key -> new java.util.ArrayList<>())
                .add(
                    new CodedFrame(
                        row.get("category"),
                        row.get("subcategory"),
                        row.get("polarity"),
                        row.get("modality"),
                        roles.getOrDefault(row.get("frame"), Map.of()))));
    return frames;
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private void each(String file, Rows rows) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(
            Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8), format)) {
      for (CSVRecord row : parser) {
        try {
          rows.accept(row);
        } catch (IllegalArgumentException e) {
          throw new SheetException(
              file
                  + ":"
                  + parser.getCurrentLineNumber()
                  + ": not a table of a run of this version: "
                  + e.getMessage());
        }
      }
    } catch (NoSuchFileException e) {
      throw new SheetException(
          folder + ": expected the folder of a finished run, found no " + file);
    }
  }
}
