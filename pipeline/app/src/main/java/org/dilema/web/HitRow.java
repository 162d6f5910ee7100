package org.dilema.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.Hit;
import org.jspecify.annotations.Nullable;

/** A hit as data, with the columns of {@code dilema search}. */
final class HitRow {
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
          "text",
          "score",
          "url",
          "highlights");

  private HitRow() {}

  static Map<String, @Nullable Object> of(Hit hit) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("article", hit.article());
    row.put("sentence", hit.sentence());
    row.put("start", hit.start());
    row.put("end", hit.end());
    row.put("language", hit.language());
    row.put("date", hit.date() == null ? null : hit.date().toString());
    row.put("source", hit.source());
    row.put("title", hit.title());
    row.put("text", hit.text());
    row.put("score", hit.score());
    row.put("url", hit.url());
    row.put(
        "highlights",
        hit.highlights().stream().map(span -> List.of(span.start(), span.end())).toList());
    return row;
  }
}
