package org.dilema.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.KwicLine;
import org.jspecify.annotations.Nullable;

/** A line of a concordance as data. */
final class LineRow {
  static final List<String> COLUMNS =
      List.of(
          "article",
          "sentence",
          "start",
          "end",
          "language",
          "date",
          "source",
          "title",
          "left",
          "match",
          "right");

  private LineRow() {}

  static Map<String, @Nullable Object> of(KwicLine line) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("article", line.article());
    row.put("sentence", line.sentence());
    row.put("start", line.start());
    row.put("end", line.end());
    row.put("language", line.language());
    row.put("date", line.date() == null ? null : line.date().toString());
    row.put("source", line.source());
    row.put("title", line.title());
    row.put("left", line.left());
    row.put("match", line.match());
    row.put("right", line.right());
    return row;
  }
}
