package org.dilema.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A frame as data, with its sentence and its roles. */
final class FrameRow {
  static final List<String> COLUMNS =
      List.of(
          "frame",
          "article",
          "sentence",
          "start",
          "end",
          "language",
          "date",
          "outlet",
          "category",
          "subcategory",
          "cue",
          "polarity",
          "modality",
          "speaker",
          "rule",
          "confidence",
          "roles",
          "title",
          "text");

  private FrameRow() {}

  static Map<String, Object> of(EvidenceItem item) {
    TableRow frame = item.frame().row();
    Map<String, Object> row = new LinkedHashMap<>();
    for (String column : COLUMNS) {
      row.put(column, frame.get(column));
    }
    row.put("sentence", frame.number("sentence"));
    row.put("start", frame.number("start"));
    row.put("end", frame.number("end"));
    row.put("confidence", frame.real("confidence"));
    row.put("outlet", item.article().outlet());
    row.put("roles", roles(item.frame()));
    row.put("title", item.article().title());
    row.put("text", item.pieces().stream().map(Piece::text).collect(Collectors.joining()));
    return row;
  }

  /** Returns {@code role=CODE}, or {@code role=actor} where the actor has no code. */
  static List<String> roles(FrameView frame) {
    return frame.roles().stream()
        .map(part -> part.role() + "=" + (part.code().isEmpty() ? part.actor() : part.code()))
        .toList();
  }
}
