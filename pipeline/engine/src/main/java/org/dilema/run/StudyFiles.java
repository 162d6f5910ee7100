package org.dilema.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.findings.ContextFact;
import org.dilema.lexicon.LexiconException;
import org.dilema.lexicon.Outlet;
import org.dilema.lexicon.StudyTable;
import org.dilema.measure.Accuracy;
import org.jspecify.annotations.Nullable;

/** Reads the tables that a study names beside its lexicons. */
final class StudyFiles {

  private static final List<String> CONTEXT =
      List.of("state", "fact", "value", "from", "to", "source");
  private static final List<String> ACCURACY =
      List.of("language", "category", "hits", "misses", "refusals", "false_alarms");
  private static final Map<String, String> KEYS =
      new TreeMap<>(
          Map.of("FEAR", "fear", "ANARCHY", "anarchy", "MISPERCEPTION", "misperceptions"));

  private StudyFiles() {}

  /** Returns the facts to show beside the table; none where the study names no file. */
  static List<ContextFact> context(Study study) {
    List<ContextFact> facts = new ArrayList<>();
    for (StudyTable.Row row : rows(study.context(), CONTEXT)) {
      if (row.get("state").isEmpty() || row.get("fact").isEmpty() || row.get("source").isEmpty()) {
        throw new StudyException(row.place() + ": expected a state, a fact and its source");
      }
      facts.add(
          new ContextFact(
              row.get("state"),
              row.get("fact"),
              row.get("value"),
              day(row, "from"),
              day(row, "to"),
              row.get("source")));
    }
    return facts;
  }

  /** Returns what the tagger is known to miss; none where the study names no file. */
  static List<Accuracy> accuracy(Study study) {
    List<Accuracy> accuracies = new ArrayList<>();
    for (StudyTable.Row row : rows(study.accuracy(), ACCURACY)) {
      String key = KEYS.get(row.get("category"));
      if (key == null) {
        throw new StudyException(
            row.place()
                + ": category: expected one of "
                + KEYS.keySet()
                + ", found '"
                + row.get("category")
                + "'");
      }
      accuracies.add(
          new Accuracy(
              row.get("language"),
              key,
              whole(row, "hits"),
              whole(row, "misses"),
              whole(row, "refusals"),
              whole(row, "false_alarms")));
    }
    return accuracies;
  }

  private static List<StudyTable.Row> rows(@Nullable Path file, List<String> columns) {
    if (file == null) {
      return List.of();
    }
    try {
      return StudyTable.read(file, columns);
    } catch (LexiconException e) {
      throw new StudyException(String.join("\n", e.errors()));
    }
  }

  private static @Nullable LocalDate day(StudyTable.Row row, String column) {
    String text = row.get(column);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new StudyException(
          row.place()
              + ": "
              + column
              + ": expected a day such as 2009-04-01, found '"
              + text
              + "'");
    }
  }

  private static long whole(StudyTable.Row row, String column) {
    try {
      long number = Long.parseLong(row.get(column));
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below like a negative number
    }
    throw new StudyException(
        row.place()
            + ": "
            + column
            + ": expected a whole number of sentences, found '"
            + row.get(column)
            + "'");
  }

  /** Returns the state that each outlet is at home in, by its name, where the lexicons say so. */
  static Map<String, String> homes(Study study) {
    Map<String, String> homes = new TreeMap<>();
    for (Outlet outlet : Intake.outlets(study.lexicons()).all()) {
      if (!outlet.home().isEmpty()) {
        homes.put(outlet.name(), outlet.home());
      }
    }
    return homes;
  }
}
