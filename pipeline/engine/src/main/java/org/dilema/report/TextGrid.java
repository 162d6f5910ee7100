package org.dilema.report;

import java.util.List;
import java.util.regex.Pattern;

/** A table of texts; the first column heads its row. */
final class TextGrid {

  /** A day is not to be broken at its hyphens, nor "12 of 36" at its spaces. */
  private static final Pattern WHOLE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|[\\d\\p{Zs}]+ of [\\d\\p{Zs}]+");

  private TextGrid() {}

  /**
   * Adds a table.
   *
   * @param css its look
   * @param head one heading a column
   * @param rows as many texts as there are headings each
   */
  static void write(
      Html html, String css, String caption, List<String> head, List<List<String>> rows) {
    Scroll.wrap(
        html,
        caption,
        () ->
            html.in(
                Tag.of("table", css),
                () -> {
                  html.put("caption", caption);
                  Grid.head(html, head.get(0), head.subList(1, head.size()));
                  html.in("tbody", () -> rows.forEach(row -> html.in("tr", () -> row(html, row))));
                }));
  }

  private static void row(Html html, List<String> row) {
    html.in(Tag.of("th").with("scope", "row"), () -> html.put("bdi", row.get(0)));
    for (String text : row.subList(1, row.size())) {
      Tag cell = WHOLE.matcher(text).matches() ? Tag.of("td", "whole") : Tag.of("td");
      html.in(cell, () -> html.put("bdi", text));
    }
  }
}
