package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the coders must not see: where each sentence comes from, its weight, the tagger's tags. */
final class SampleKey {

  private static final List<String> COLUMNS =
      List.of("id", "article", "sentence", "lang", "strata", "inclusion", "weight", "tags");

  private SampleKey() {}

  /** A sentence of the sheet. */
  record Entry(
      String id,
      RunFolder.Place place,
      String language,
      Set<String> strata,
      double inclusion,
      List<CodedFrame> tags) {
    double weight() {
      return 1 / inclusion;
    }
  }

  static void write(Path file, List<Entry> entries) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          List.of(
              entry.id(),
              entry.place().article(),
              Integer.toString(entry.place().sentence()),
              entry.language(),
              String.join(" ", entry.strata()),
              Double.toString(entry.inclusion()),
              Double.toString(entry.weight()),
              CodedFrame.text(entry.tags())));
    }
    SheetTable.write(file, COLUMNS, rows);
  }

  /** Returns the entries by id, in the order of the file. */
  static Map<String, Entry> read(Path file) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (SheetTable.Row row : SheetTable.read(file, COLUMNS).rows()) {
      try {
        Set<String> strata = new TreeSet<>(Arrays.asList(row.get("strata").split(" ")));
        RunFolder.Place place =
            new RunFolder.Place(row.get("article"), Integer.parseInt(row.get("sentence")));
        double inclusion = Double.parseDouble(row.get("inclusion"));
        if (!(inclusion > 0 && inclusion <= 1)) {
          throw new IllegalArgumentException("inclusion: expected above 0 and at most 1");
        }
        entries.put(
            row.get("id"),
            new Entry(
                row.get("id"),
                place,
                row.get("lang"),
                strata,
                inclusion,
                CodedFrame.parseAll(row.get("tags"))));
      } catch (IllegalArgumentException e) {
        throw new SheetException(row.place() + ": not a row of a key: " + e.getMessage());
      }
    }
    return entries;
  }
}
