package org.dilema.web;

import java.util.List;
import java.util.Objects;
import org.dilema.archive.Hit;
import org.dilema.text.Span;

/**
 * A hit as it is shown.
 *
 * @param hit as the archive found it
 * @param pieces its passage with what matched marked
 * @param form the search that found it
 */
record HitView(Hit hit, List<Piece> pieces, SearchForm form) {
  static HitView of(Hit hit, SearchForm form) {
    List<Mark> marks =
        hit.highlights().stream().map(span -> new Mark(span, "hit", "", "")).toList();
    return new HitView(hit, Mark.cut(hit.text(), new Span(0, hit.text().length()), marks), form);
  }

  String link() {
    return form.article(hit.article(), hit.sentence());
  }

  String heading() {
    return hit.title().isBlank() ? "Article without a headline" : hit.title();
  }

  String date() {
    return Objects.toString(hit.date(), "undated");
  }

  String outlet() {
    return hit.source().isBlank() ? "no outlet given" : hit.source();
  }

  /**
   * Returns how the frames asked for were read, such as {@code Threat (military): denied, yet to
   * come}.
   */
  List<String> readings() {
    return Words.readings(hit.frames());
  }

  String language() {
    return Words.language(hit.language());
  }
}
