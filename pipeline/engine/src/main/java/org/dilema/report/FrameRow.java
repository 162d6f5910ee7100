package org.dilema.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A frame as two runs can compare it: by its place and subject, not by its number.
 *
 * @param place article, sentence, offsets of the cue, category and subcategory
 * @param article id of its article
 * @param sentence number of its sentence
 * @param start offset of its cue
 * @param end offset after its cue
 * @param language ISO 639-1 code
 * @param category its category
 * @param subcategory the codebook's code
 * @param cue lemma of its cue
 * @param rule id of its rule
 * @param said polarity, modality, speaker, rule and roles
 * @param actors ids of the actors that fill its roles
 * @param codes codes of those actors
 */
record FrameRow(
    String place,
    String article,
    String sentence,
    int start,
    int end,
    String language,
    String category,
    String subcategory,
    String cue,
    String rule,
    String said,
    List<String> actors,
    List<String> codes) {

  /** Returns whether both say the same kind of thing of the same words. */
  boolean overlaps(FrameRow other) {
    return article.equals(other.article)
        && sentence.equals(other.sentence)
        && category.equals(other.category)
        && start < other.end
        && other.start < end;
  }

  /** Reads the frames of a run by place, in order. */
  static Map<String, FrameRow> read(Path run) throws IOException {
    Map<String, TreeSet<String>> roles = new HashMap<>();
    Map<String, TreeSet<String>> actors = new HashMap<>();
    Map<String, TreeSet<String>> codes = new HashMap<>();
    CsvRows.read(
        run.resolve("roles.csv"),
        row -> {
          String role = row.get(1) + " " + row.get(2) + " (" + row.get(3) + ")";
          roles.computeIfAbsent(row.get(0), frame -> new TreeSet<>()).add(role);
          actors.computeIfAbsent(row.get(0), frame -> new TreeSet<>()).add(row.get(2));
          codes
              .computeIfAbsent(row.get(0), frame -> new TreeSet<>())
              .addAll(List.of(row.get(3).split(";")));
        });
    Map<String, FrameRow> frames = new TreeMap<>();
    CsvRows.read(
        run.resolve("frames.csv"),
        row -> {
          FrameRow frame =
              of(
                  row,
                  roles.getOrDefault(row.get(0), new TreeSet<>()),
                  actors.getOrDefault(row.get(0), new TreeSet<>()),
                  codes.getOrDefault(row.get(0), new TreeSet<>()));
          frames.put(frame.place(), frame);
        });
    return frames;
  }

  private static FrameRow of(
      List<String> row, TreeSet<String> roles, TreeSet<String> actors, TreeSet<String> codes) {
    String place =
        row.get(1)
            + ":"
            + row.get(2)
            + " ["
            + row.get(3)
            + ","
            + row.get(4)
            + ") "
            + row.get(8)
            + " "
            + row.get(9);
    String said =
        "'"
            + row.get(10)
            + "' "
            + row.get(11)
            + ", "
            + row.get(12)
            + ", rule "
            + row.get(14)
            + (row.get(13).isEmpty() ? "" : ", said by " + row.get(13))
            + (roles.isEmpty() ? ", no role" : ", " + String.join(", ", roles));
    return new FrameRow(
        place,
        row.get(1),
        row.get(2),
        Integer.parseInt(row.get(3)),
        Integer.parseInt(row.get(4)),
        row.get(5),
        row.get(8),
        row.get(9),
        row.get(10),
        row.get(14),
        said,
        List.copyOf(actors),
        List.copyOf(codes));
  }
}
