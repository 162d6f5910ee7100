package org.dilema.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A small drawing of lines over months or weeks, told apart by dash, marker and colour, with the
 * interval of each value as a thin upright. Where steps are many, only values without a neighbour
 * have a marker.
 *
 * @param name what it shows
 * @param steps names of the months or weeks, in order
 * @param lines one value a step each
 * @param top value at the upper edge
 * @param event index of the step to mark, or negative
 */
record LineChart(String name, List<String> steps, List<Line> lines, double top, int event)
    implements Charts.Drawing {

  private static final int MANY = 24;
  private static final int LEFT = 34;
  private static final int RIGHT = 350;
  private static final int UPPER = 28;
  private static final int LOWER = 168;

  /** A named line with its intervals; NaN interrupts it. */
  @SuppressWarnings("ArrayRecordComponent") // a short-lived carrier that nothing compares
  record Line(String name, double[] values, double[] low, double[] high) {}

  LineChart {
    steps = List.copyOf(steps);
    lines = List.copyOf(lines);
  }

  @Override
  public Map<String, Object> specification() {
    return Map.of(
        "type",
        "lines",
        "steps",
        steps,
        "event",
        event,
        "top",
        top,
        "lines",
        lines.stream()
            .map(
                line ->
                    Map.of(
                        "name",
                        line.name(),
                        "values",
                        Charts.numbers(line.values()),
                        "low",
                        Charts.numbers(line.low()),
                        "high",
                        Charts.numbers(line.high())))
            .toList());
  }

  @Override
  public void write(Html html) {
    html.in(
        Tag.of("svg", "chart")
            .with("viewBox", "0 0 360 192")
            .with("role", "img")
            .with("aria-label", describe()),
        () -> {
          axes(html);
          if (event >= 0) {
            html.in(line("event", x(event), UPPER, x(event), LOWER), () -> {});
          }
          for (int i = 0; i < lines.size(); i++) {
            draw(html, lines.get(i), i);
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

  private void axes(Html html) {
    html.in(line("axis", LEFT, LOWER, RIGHT, LOWER), () -> {});
    html.in(line("grid", LEFT, UPPER, RIGHT, UPPER), () -> {});
    label(html, LEFT - 4, UPPER + 4, "end", Decimals.rounded(top, top < 10 ? 1 : 0));
    label(html, LEFT - 4, LOWER + 4, "end", "0");
    label(html, LEFT, LOWER + 16, "start", steps.get(0));
    if (steps.size() > 1) {
      label(html, RIGHT, LOWER + 16, "end", steps.get(steps.size() - 1));
    }
  }

  private void draw(Html html, Line line, int index) {
    String css = "line line" + index % 4;
    int key = LEFT + index * 108;
    html.in(line(css, key, 10, key + 18, 10), () -> {});
    Marker.draw(html, index, key + 9, 10);
    label(html, key + 22, 14, "start", line.name());
    html.in(Tag.of("path", css).with("d", path(line.values())), () -> {});
    for (int i = 0; i < line.values().length; i++) {
      if (Double.isFinite(line.values()[i])) {
        interval(html, line, i, index);
        if (steps.size() <= MANY || alone(line.values(), i)) {
          Marker.draw(html, index, x(i), y(line.values()[i]));
        }
      }
    }
  }

  private static boolean alone(double[] values, int i) {
    return (i == 0 || !Double.isFinite(values[i - 1]))
        && (i == values.length - 1 || !Double.isFinite(values[i + 1]));
  }

  private void interval(Html html, Line line, int i, int index) {
    if (Double.isFinite(line.low()[i]) && Double.isFinite(line.high()[i])) {
      boolean many = steps.size() > MANY;
      double x = x(i) + (index - 1) * (many ? 0.8 : 1.6);
      html.in(
          line(
              "whisker whisker" + index % 4 + (many ? " faint" : ""),
              x,
              y(line.low()[i]),
              x,
              y(Math.min(top, line.high()[i]))),
          () -> {});
    }
  }

  private String path(double[] values) {
    StringBuilder path = new StringBuilder();
    boolean broken = true;
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i])) {
        path.append(broken ? "M" : "L")
            .append(number(x(i)))
            .append(' ')
            .append(number(y(values[i])));
      }
      broken = !Double.isFinite(values[i]);
    }
    return path.toString();
  }

  private double x(int step) {
    return steps.size() == 1
        ? (LEFT + RIGHT) / 2.0
        : LEFT + (RIGHT - LEFT) * (double) step / (steps.size() - 1);
  }

  private double y(double value) {
    return top <= 0 ? LOWER : LOWER - (LOWER - UPPER) * value / top;
  }

  static Tag line(String css, double x1, double y1, double x2, double y2) {
    return Tag.of("line", css)
        .with("x1", number(x1))
        .with("y1", number(y1))
        .with("x2", number(x2))
        .with("y2", number(y2));
  }

  static void label(Html html, double x, double y, String anchor, String text) {
    Tag place = Tag.of("text").with("x", number(x)).with("y", number(y));
    html.put(place.with("text-anchor", anchor), text);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
