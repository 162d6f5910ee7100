package org.dilema.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the small tables that a language pack brings along; they have no quotes and no escapes. */
public final class DataLines {

  private DataLines() {}

  /** Returns the lines of a resource without blank ones and comments ({@code #}). */
  public static List<String> lines(String name) {
    String path = "/language/" + name;
    try (InputStream stream = DataLines.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + path + " on the class path");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /**
   * Returns the rows of a table after its header.
   *
   * @param name path below {@code language/}
   * @param columns number of columns
   * @throws IllegalStateException if a row has another number of columns
   */
  public static List<String[]> rows(String name, int columns) {
    List<String> lines = lines(name);
    List<String[]> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",", -1);
      if (row.length != columns) {
        throw new IllegalStateException(
            name + ": expected " + columns + " columns, found " + row.length + ": " + line);
      }
      rows.add(row);
    }
    return rows;
  }
}
