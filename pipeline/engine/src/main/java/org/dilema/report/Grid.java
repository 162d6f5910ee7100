package org.dilema.report;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.dilema.measure.Metric;
import org.jspecify.annotations.Nullable;

/**
 * A table of metrics with a heading to each row and column.
 *
 * @param caption what the table shows
 * @param corner what its rows are
 * @param rows keys of the rows, in order
 * @param columns keys of the columns, in order
 * @param rowName name of a row
 * @param columnName name of a column
 * @param places digits after the point, by column
 * @param at the metric at a row and column, or null
 */
record Grid(
    String caption,
    String corner,
    List<String> rows,
    List<String> columns,
    UnaryOperator<String> rowName,
    UnaryOperator<String> columnName,
    ToIntFunction<String> places,
    BiFunction<String, String, @Nullable Metric> at) {

  void write(Html html) {
    if (rows.isEmpty() || columns.isEmpty()) {
      html.put(Tag.of("p", "none"), caption + ": this run has no such numbers.");
      return;
    }
    Scroll.wrap(html, caption, () -> html.in(Tag.of("table", "numbers"), () -> table(html)));
  }

  /** Adds a header row. */
  static void head(Html html, String corner, List<String> names) {
    html.in(
        "thead",
        () ->
            html.in(
                "tr",
                () -> {
                  html.put(Tag.of("th").with("scope", "col"), corner);
                  names.forEach(name -> html.put(Tag.of("th").with("scope", "col"), name));
                }));
  }

  private void table(Html html) {
    html.put("caption", caption);
    head(html, corner, columns.stream().map(columnName).toList());
    html.in("tbody", () -> rows.forEach(row -> html.in("tr", () -> row(html, row))));
  }

  private void row(Html html, String row) {
    html.in(
        Tag.of("th").with("scope", "row"),
        () -> html.put("bdi", Wording.shortened(rowName.apply(row))));
    for (String column : columns) {
      Metric metric = at.apply(row, column);
      html.in("td", () -> number(html, metric, places.applyAsInt(column)));
    }
  }

  private static void number(Html html, @Nullable Metric metric, int places) {
    if (metric == null) {
      html.text("\u2013");
      return;
    }
    html.text(Decimals.rounded(metric.value(), places));
    if (Double.isFinite(metric.low()) && Double.isFinite(metric.high())) {
      html.text(" ")
          .put(
              Tag.of("span", "interval"),
              Decimals.rounded(metric.low(), places)
                  + " to "
                  + Decimals.rounded(metric.high(), places));
    }
  }
}
