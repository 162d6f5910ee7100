package org.dilema.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads coded sentences: {@code id,part,previous,sentence,actors,frames,note}. */
public final class CodingSheet {

  private CodingSheet() {}

  /**
   * Reads a sheet.
   *
   * @throws IllegalArgumentException with file, row and expectation where a row is not as expected
   */
  public static List<CodedSentence> read(Path file) throws IOException {
    return read(file, "");
  }

  /**
   * Reads one part of a sheet, such as {@code test}; an empty part means all of it.
   *
   * @throws IllegalArgumentException with file, row and expectation where a row is not as expected
   */
  public static List<CodedSentence> read(Path file, String part) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CodedSentence> sentences = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), format)) {
      for (CSVRecord row : parser) {
        if (!part.isEmpty() && !row.get("part").equals(part)) {
          continue;
        }
        try {
          sentences.add(sentence(row));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              file.getFileName() + ", row " + row.get("id") + ": " + e.getMessage(), e);
        }
      }
    }
    return sentences;
  }

  private static CodedSentence sentence(CSVRecord row) {
    Set<String> actors = new TreeSet<>(Arrays.asList(row.get("actors").strip().split("\\s+")));
    actors.remove("");
    List<CodedFrame> frames =
        Arrays.stream(row.get("frames").split("\\|"))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(CodedFrame::parse)
            .toList();
    return new CodedSentence(
        row.get("id"), row.get("previous"), row.get("sentence"), actors, frames);
  }
}
