package org.dilema.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small drawing of values over months or weeks: a panel for each line, named in words, one below
 * the other on one scale of time; the interval of each value is a band.
 *
 * @param name what it shows
 * @param steps names of the months or weeks, in order
 * @param lines one value a step each
 * @param top value at the upper edge of every panel
 * @param event index of the step to mark, or negative
 */
record LineChart(String name, List<String> steps, List<Line> lines, double top, int event)
    implements Charts.Drawing {

  private static final int MANY = 24;
  private static final int LEFT = 34;
  private static final int RIGHT = 350;
  private static final int PANEL = 76;
  private static final int HEAD = 18;

  /** A named line with its intervals; NaN interrupts it. */
  @SuppressWarnings("ArrayRecordComponent") // a short-lived carrier that nothing compares
  record Line(String name, double[] values, double[] low, double[] high) {}

  LineChart {
    steps = List.copyOf(steps);
    lines = List.copyOf(lines);
    top = Charts.nice(top);
  }

  @Override
  public Map<String, Object> specification() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", "lines");
    all.put("steps", steps);
    all.put("event", event);
    all.put("top", top);
    all.put("lines", lines.stream().map(LineChart::specification).toList());
    return all;
  }

  private static Map<String, Object> specification(Line line) {
    return Map.of(
        "name",
        line.name(),
        "values",
        Charts.numbers(line.values()),
        "low",
        Charts.numbers(line.low()),
        "high",
        Charts.numbers(line.high()));
  }

  @Override
  public void write(Html html) {
    html.in(
        Svg.chart(360, lines.size() * PANEL + 24, describe()),
        () -> {
          for (int i = 0; i < lines.size(); i++) {
            panel(html, lines.get(i), i);
          }
          if (event >= 0) {
            html.in(Svg.line("event", x(event), HEAD, x(event), lower(lines.size() - 1)), () -> {});
          }
          double below = lower(lines.size() - 1) + 16;
          Svg.label(html, LEFT, below, "start", steps.get(0));
          if (steps.size() > 1) {
            Svg.label(html, RIGHT, below, "end", steps.get(steps.size() - 1));
          }
        });
  }

  private String describe() {
    return "Line chart of "
        + name
        + ", "
        + steps.get(0)
        + " to "
        + steps.get(steps.size() - 1)
        + "; the numbers follow in a table.";
  }

  private static double upper(int panel) {
    return panel * PANEL + HEAD;
  }

  private static double lower(int panel) {
    return (panel + 1) * (double) PANEL;
  }

  private void panel(Html html, Line line, int index) {
    html.in(Svg.line("axis", LEFT, lower(index), RIGHT, lower(index)), () -> {});
    html.in(Svg.line("grid", LEFT, upper(index), RIGHT, upper(index)), () -> {});
    Svg.label(html, LEFT - 4, upper(index) + 4, "end", Decimals.exact(top));
    Svg.label(html, LEFT - 4, lower(index) + 3, "end", "0");
    Svg.name(html, LEFT, upper(index) - 5, line.name());
    html.in(Tag.of("path", "band band" + index % 4).with("d", band(line, index)), () -> {});
    html.in(
        Tag.of("path", "line line" + index % 4).with("d", path(line.values(), index)), () -> {});
    for (int i = 0; i < line.values().length; i++) {
      if (Double.isFinite(line.values()[i]) && (steps.size() <= MANY || alone(line.values(), i))) {
        Marker.draw(html, index, x(i), y(line.values()[i], index));
      }
    }
  }

  private static boolean alone(double[] values, int i) {
    return (i == 0 || !Double.isFinite(values[i - 1]))
        && (i == values.length - 1 || !Double.isFinite(values[i + 1]));
  }

  /** Returns the outline of the intervals: there along the upper ends, back along the lower. */
  private String band(Line line, int index) {
    StringBuilder path = new StringBuilder();
    int from = 0;
    while (from < steps.size()) {
      int to = from;
      while (to < steps.size() && bounded(line, to)) {
        to++;
      }
      if (to > from) {
        for (int i = from; i < to; i++) {
          path.append(i == from ? "M" : "L").append(point(i, line.high()[i], index));
        }
        for (int i = to - 1; i >= from; i--) {
          path.append("L").append(point(i, line.low()[i], index));
        }
        path.append("Z");
      }
      from = Math.max(to, from + 1);
    }
    return path.toString();
  }

  private static boolean bounded(Line line, int i) {
    return Double.isFinite(line.low()[i]) && Double.isFinite(line.high()[i]);
  }

  private String path(double[] values, int index) {
    StringBuilder path = new StringBuilder();
    boolean broken = true;
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i])) {
        path.append(broken ? "M" : "L").append(point(i, values[i], index));
      }
      broken = !Double.isFinite(values[i]);
    }
    return path.toString();
  }

  private String point(int step, double value, int index) {
    return Svg.number(x(step)) + " " + Svg.number(y(value, index));
  }

  private double x(int step) {
    return steps.size() == 1
        ? (LEFT + RIGHT) / 2.0
        : LEFT + (RIGHT - LEFT) * (double) step / (steps.size() - 1);
  }

  private double y(double value, int index) {
    double part = top <= 0 ? 0 : Math.min(1, value / top);
    return lower(index) - (lower(index) - upper(index)) * part;
  }
}
