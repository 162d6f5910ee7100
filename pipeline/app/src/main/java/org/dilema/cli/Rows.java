package org.dilema.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints rows one at a time: as CSV (RFC 4180), as one JSON object a line, or to be read, with
 * columns of the width of the first rows.
 */
final class Rows {
  private static final int LOOKED_AT = 200;

  private final SearchCommand.Format format;
  private final List<String> columns;
  private final PrintWriter out;
  private final List<List<String>> waiting = new ArrayList<>();
  private int @Nullable [] widths;

  Rows(SearchCommand.Format format, List<String> columns, PrintWriter out) {
    this.format = format;
    this.columns = columns;
    this.out = out;
    if (format == SearchCommand.Format.csv) {
      out.print(String.join(",", columns) + "\r\n");
    }
  }

  /** Prints a row: texts, numbers, maps of such, or null for what is not known. */
  void add(List<? extends @Nullable Object> row) {
    switch (format) {
      case csv -> out.print(String.join(",", row.stream().map(Rows::cell).toList()) + "\r\n");
      case jsonl -> {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < columns.size(); i++) {
          object.append(i == 0 ? "\"" : ",\"").append(columns.get(i)).append("\":");
          object.append(json(row.get(i)));
        }
        out.print(object.append("}\n"));
      }
      case text -> {
        List<String> cells = row.stream().map(Rows::text).toList();
        if (widths == null) {
          waiting.add(cells);
        } else {
          line(cells);
        }
        if (waiting.size() == LOOKED_AT) {
          finish();
        }
      }
    }
  }

  /** Prints what waits to have its width taken. */
  void finish() {
    if (format == SearchCommand.Format.text && widths == null) {
      widths = new int[columns.size()];
      List<List<String>> all = new ArrayList<>(List.of(columns));
      all.addAll(waiting);
      for (List<String> row : all) {
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
        }
      }
      all.forEach(this::line);
      waiting.clear();
    }
    out.flush();
  }

  private void line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      int width = widths == null ? 0 : widths[i];
      String pad =
          String.join(
              "",
              Collections.nCopies(Math.max(0, width - cell.codePointCount(0, cell.length())), " "));
      boolean number =
          !cell.isEmpty() && cell.chars().allMatch(c -> "0123456789.-".indexOf(c) >= 0);
      line.append(i == 0 ? "" : "  ").append(number ? pad + cell : cell + pad);
    }
    out.print(line.toString().stripTrailing() + "\n");
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return number.isNaN() ? "" : String.format(Locale.ROOT, "%.2f", number);
    }
    StringBuilder out = new StringBuilder();
    String.valueOf(value)
        .codePoints()
        .forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return out.toString();
  }

  private static String cell(@Nullable Object value) {
    String text = plain(value);
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String plain(@Nullable Object value) {
    if (value == null || (value instanceof Double number && number.isNaN())) {
      return "";
    } else if (value instanceof List<?> list) {
      return String.join(";", list.stream().map(Rows::range).toList());
    } else if (value instanceof Map<?, ?> map) {
      return String.join(
          ";", map.entrySet().stream().map(e -> e.getKey() + "=" + range(e.getValue())).toList());
    }
    return value.toString();
  }

  /** A range inside a cell is written {@code 3-8}. */
  private static String range(@Nullable Object value) {
    return value instanceof List<?> range
        ? String.join("-", range.stream().map(String::valueOf).toList())
        : String.valueOf(value);
  }

  /** Returns a value as JSON. */
  static String json(@Nullable Object value) {
    if (value == null || (value instanceof Double number && number.isNaN())) {
      return "null";
    } else if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    } else if (value instanceof Map<?, ?> map) {
      List<String> all = new ArrayList<>();
      map.forEach((key, each) -> all.add(JsonText.of(String.valueOf(key)) + ":" + json(each)));
      return "{" + String.join(",", all) + "}";
    } else if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(Rows::json).toList()) + "]";
    }
    return JsonText.of(value.toString());
  }
}
