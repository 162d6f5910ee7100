package org.dilema.web;

import java.util.List;

/** A row of a table with the names of its columns. */
record TableRow(List<String> header, List<String> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  /** Returns the cell of a column; empty where the table has no such column. */
  String get(String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= cells.size() ? "" : cells.get(index);
  }

  /**
   * Returns a whole number.
   *
   * @throws IllegalStateException if the cell holds none
   */
  int number(String column) {
    try {
      return Integer.parseInt(get(column));
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          column + ": expected a number, found '" + get(column) + "'; run the study again", e);
    }
  }

  /** Returns a number, NaN where the cell is empty. */
  double real(String column) {
    String text = get(column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
