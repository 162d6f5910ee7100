package org.dilema.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file that a study names beside its lexicons, such as the facts to show beside a table. */
public final class StudyTable {

  /**
   * A row.
   *
   * @param place file and line, for errors
   * @param cells trimmed cells by column
   */
  public record Row(String place, Map<String, String> cells) {

    /** Returns a cell; empty where it is blank or the row ends before it. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private StudyTable() {}

  /**
   * Reads a table.
   *
   * @param columns columns that the header must have, in order; more may follow
   * @throws LexiconException if the file cannot be read or its header is another
   */
  public static List<Row> read(Path file, List<String> columns) {
    List<String> errors = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    String name = String.valueOf(file.getFileName());
    for (LexiconTable.Row row : LexiconTable.read(file, name, columns, errors::add).rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      columns.forEach(column -> cells.put(column, row.get(column)));
      rows.add(new Row(row.place(), cells));
    }
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
    return rows;
  }
}
