package org.dilema.web;

import java.util.List;
import java.util.Objects;
import org.dilema.archive.KwicLine;

/** A line of a concordance as it is shown. */
record LineView(KwicLine line, SearchForm form) {
  String link() {
    return form.article(line.article(), line.sentence());
  }

  String date() {
    return Objects.toString(line.date(), "undated");
  }

  String outlet() {
    return line.source().isBlank() ? "no outlet given" : line.source();
  }

  /** Returns how the frames asked for were read; empty where none were. */
  List<String> readings() {
    return Words.briefReadings(line.frames());
  }
}
