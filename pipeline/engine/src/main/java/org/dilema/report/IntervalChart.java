package org.dilema.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A drawing of values with their intervals, a row for each name and within it a mark for each
 * group; groups are told apart by shape and place, not by colour alone.
 *
 * @param name what it shows
 * @param rows names from top to bottom
 * @param groups at most four series of marks
 * @param line value that is marked by an upright, or NaN
 */
record IntervalChart(String name, List<String> rows, List<Group> groups, double line)
    implements Charts.Drawing {

  private static final int LEFT = 134;
  private static final int RIGHT = 350;
  private static final int UPPER = 26;
  private static final int STEP = 26;

  /** A named series: one value a row, NaN where there is none. */
  @SuppressWarnings("ArrayRecordComponent") // a short-lived carrier that nothing compares
  record Group(String name, double[] values, double[] low, double[] high) {}

  IntervalChart {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }

  @Override
  public Map<String, Object> specification() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", "intervals");
    all.put("rows", rows);
    all.put("line", Charts.numbers(line).get(0));
    all.put("from", from());
    all.put("to", to());
    all.put(
        "groups",
        groups.stream()
            .map(
                group ->
                    Map.of(
                        "name",
                        group.name(),
                        "values",
                        Charts.numbers(group.values()),
                        "low",
                        Charts.numbers(group.low()),
                        "high",
                        Charts.numbers(group.high())))
            .toList());
    return all;
  }

  @Override
  public void write(Html html) {
    int height = UPPER + rows.size() * STEP + 22;
    html.in(
        Svg.chart(360, height, name + "; the numbers follow in a table."),
        () -> {
          axes(html);
          for (int i = 0; i < groups.size(); i++) {
            group(html, groups.get(i), i);
          }
        });
  }

  private void axes(Html html) {
    double bottom = UPPER + rows.size() * STEP;
    html.in(Svg.line("axis", LEFT, bottom, RIGHT, bottom), () -> {});
    Svg.label(html, LEFT, bottom + 14, "start", Decimals.exact(from()));
    Svg.label(html, RIGHT, bottom + 14, "end", Decimals.exact(to()));
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      Svg.label(
          html,
          LEFT - 6,
          UPPER + (i + 0.5) * STEP + 4,
          "end",
          row.length() <= 20 ? row : row.substring(0, 19) + "\u2026");
    }
    if (Double.isFinite(line)) {
      html.in(Svg.line("event", x(line), UPPER, x(line), bottom), () -> {});
    }
  }

  private void group(Html html, Group group, int index) {
    double key = 4 + index * 116;
    Marker.draw(html, index, key + 6, 10);
    Svg.label(html, key + 14, 14, "start", group.name());
    for (int i = 0; i < rows.size(); i++) {
      double value = group.values()[i];
      if (Double.isFinite(value)) {
        double y = UPPER + (i + (index + 1.0) / (groups.size() + 1)) * STEP;
        double low = group.low()[i];
        double high = group.high()[i];
        if (Double.isFinite(low) && Double.isFinite(high)) {
          html.in(Svg.line("whisker whisker" + index % 4, x(low), y, x(high), y), () -> {});
        }
        Marker.draw(html, index, x(value), y);
      }
    }
  }

  private double x(double value) {
    double inside = Math.max(from(), Math.min(to(), value));
    return LEFT + (RIGHT - LEFT) * (inside - from()) / (to() - from());
  }

  private double from() {
    return Math.min(0, extreme(-1));
  }

  /** An interval that is much wider than the values is cut at three times the largest. */
  private double to() {
    double largest = 0;
    for (Group group : groups) {
      for (double value : group.values()) {
        largest = Double.isFinite(value) ? Math.max(largest, value) : largest;
      }
    }
    double reach = Math.min(extreme(1), Math.max(1, 3 * largest));
    double least = Double.isFinite(line) ? Math.max(reach, line) : reach;
    return least <= from() ? from() + 1 : Charts.nice(least);
  }

  private double extreme(int direction) {
    double extreme = 0;
    for (Group group : groups) {
      for (int i = 0; i < rows.size(); i++) {
        for (double value : new double[] {group.values()[i], group.low()[i], group.high()[i]}) {
          if (Double.isFinite(value) && direction * value > direction * extreme) {
            extreme = value;
          }
        }
      }
    }
    return direction < 0 ? Math.floor(extreme) : extreme;
  }
}
