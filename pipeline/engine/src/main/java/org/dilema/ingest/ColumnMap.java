package org.dilema.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table, or key of a record, means what. A column that the study names stands
 * alone for its field; without one the contract's name and then its synonyms are tried in order.
 * Names are compared without regard to case and to white space around them.
 */
public final class ColumnMap {

  /** A column's meaning; the lower rank wins where a record has two columns for one field. */
  record Meaning(Field field, int rank) {}

  /** The contract's names and their synonyms. */
  public static final ColumnMap CONTRACT = new ColumnMap(Map.of());

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<Field, List<String>> expected = new EnumMap<>(Field.class);

  /**
   * Builds the map of a study.
   *
   * @param study field name ({@code id, title, date, source, language, url, text}) to column name
   * @throws IllegalArgumentException if a key is none of these fields
   */
  public ColumnMap(Map<String, String> study) {
    for (Field field : Field.values()) {
      expected.put(field, field.names());
    }
    study.forEach((field, column) -> expected.put(field(field), List.of(normal(column))));
    // A column that the study names must not mean something else by its own name as well.
    expected.forEach(
        (field, names) -> {
          boolean named = names != field.names();
          for (int rank = 0; rank < names.size(); rank++) {
            Meaning meaning = new Meaning(field, rank);
            if (named) {
              meanings.put(names.get(rank), meaning);
            } else {
              meanings.putIfAbsent(names.get(rank), meaning);
            }
          }
        });
  }

  /** Returns what a column means, or null where it means nothing here. */
  @Nullable Meaning meaning(String column) {
    return meanings.get(normal(column));
  }

  /** Returns the names that a field may go by, the preferred first. */
  List<String> names(Field field) {
    return expected.getOrDefault(field, List.of());
  }

  private static String normal(String column) {
    return Normalizer.normalize(column, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.label().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return field;
      }
    }
    throw new IllegalArgumentException(
        "columns: expected one of "
            + Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", "))
            + ", found "
            + name);
  }
}
