package org.dilema.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the differences of two runs for people and for programs. */
public final class ChangeList {

  private static final List<String> COLUMNS = List.of("kind", "what", "before", "after", "because");

  private ChangeList() {}

  /** A form of the list. */
  public enum Format {
    TEXT,
    CSV,
    JSON
  }

  /** Writes the list; as CSV and JSON with the fields of {@link Change}. */
  public static String render(List<Change> changes, Format format) throws IOException {
    return switch (format) {
      case TEXT -> text(changes);
      case CSV -> csv(changes);
      case JSON -> json(changes);
    };
  }

  private static String text(List<Change> changes) {
    if (changes.isEmpty()) {
      return "The two runs say the same.\n";
    }
    StringBuilder text = new StringBuilder();
    for (Change.Kind kind : Change.Kind.values()) {
      List<Change> some = changes.stream().filter(change -> change.kind() == kind).toList();
      if (!some.isEmpty()) {
        text.append(heading(kind)).append(" (").append(some.size()).append(")\n");
        some.forEach(change -> text.append(text(change)));
      }
    }
    return text.toString();
  }

  private static String heading(Change.Kind kind) {
    return switch (kind) {
      case SETTING -> "Settings that differ";
      case ENTRY -> "Entries that differ";
      case ARTICLE -> "Articles that differ";
      case CELL -> "Cells that differ";
      case FRAME -> "Frames that differ";
    };
  }

  private static String text(Change change) {
    return "  "
        + shown(change.what())
        + "\n    - "
        + (change.before().isEmpty() ? "(none)" : shown(change.before()))
        + "\n    + "
        + (change.after().isEmpty() ? "(none)" : shown(change.after()))
        + (change.because().isEmpty() ? "" : "\n    because: " + shown(change.because()))
        + "\n";
  }

  private static String shown(String text) {
    return Characters.shown(text.replaceAll("\\s+", " "));
  }

  private static String csv(List<Change> changes) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS);
      for (Change change : changes) {
        printer.printRecord(fields(change));
      }
    }
    return text.toString();
  }

  private static String json(List<Change> changes) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    StringBuilder text = new StringBuilder("[");
    for (Change change : changes) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 0; i < COLUMNS.size(); i++) {
        fields.put(COLUMNS.get(i), fields(change).get(i));
      }
      text.append(text.length() == 1 ? "\n" : ",\n").append(mapper.writeValueAsString(fields));
    }
    return text.append("\n]\n").toString();
  }

  private static List<String> fields(Change change) {
    return List.of(
        change.kind().label(), change.what(), change.before(), change.after(), change.because());
  }
}
