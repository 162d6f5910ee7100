package org.dilema.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A drawing of who does something to whom: parties on a circle, arrows as thick as the sentences
 * are many, each with its number.
 *
 * @param name what it shows
 * @param parties names in the order of the circle
 * @param arrows from and to by index of the parties
 */
record NetworkChart(String name, List<String> parties, List<Arrow> arrows)
    implements Charts.Drawing {

  private static final double WIDTH = 360;
  private static final double HEIGHT = 300;
  private static final double RADIUS_X = 112;
  private static final double RADIUS_Y = 112;
  private static final double NODE = 7;

  /**
   * An arrow.
   *
   * @param from index of the party it starts from
   * @param to index of the party it points to
   * @param weight sentences, at least 1
   */
  record Arrow(int from, int to, long weight) {}

  NetworkChart {
    parties = List.copyOf(parties);
    arrows = List.copyOf(arrows);
  }

  /** Builds the drawing of named arrows; the parties stand in the order given. */
  static NetworkChart of(String name, List<String> parties, Map<List<String>, Long> arrows) {
    Map<String, Integer> places = new TreeMap<>();
    for (int i = 0; i < parties.size(); i++) {
      places.put(parties.get(i), i);
    }
    List<Arrow> drawn = new ArrayList<>();
    arrows.forEach(
        (ends, weight) -> {
          Integer from = places.get(ends.get(0));
          Integer to = places.get(ends.get(1));
          if (from != null && to != null) {
            drawn.add(new Arrow(from, to, weight));
          }
        });
    return new NetworkChart(name, parties, drawn);
  }

  @Override
  public Map<String, Object> specification() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", "network");
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      nodes.add(Map.of("name", parties.get(i), "at", List.of(x(i), HEIGHT - y(i))));
    }
    all.put("nodes", nodes);
    all.put(
        "arrows",
        arrows.stream()
            .map(a -> Map.of("from", a.from(), "to", a.to(), "weight", a.weight()))
            .toList());
    return all;
  }

  @Override
  public void write(Html html) {
    html.in(
        Tag.of("svg", "chart network")
            .with("viewBox", "0 0 360 300")
            .with("role", "img")
            .with("aria-label", name + "; the numbers follow in a table."),
        () -> {
          for (int i = 0; i < arrows.size(); i++) {
            arrow(html, arrows.get(i), 0.5 + 0.08 * (i % 4));
          }
          for (int i = 0; i < parties.size(); i++) {
            node(html, i);
          }
        });
  }

  private void node(Html html, int i) {
    Tag circle = Tag.of("circle", "node").with("cx", LineChart.number(x(i)));
    html.in(circle.with("cy", LineChart.number(y(i))).with("r", LineChart.number(NODE)), () -> {});
    boolean left = x(i) < WIDTH / 2 - 1;
    boolean middle = Math.abs(x(i) - WIDTH / 2) < RADIUS_X / 3;
    double dy = y(i) < HEIGHT / 2 ? -12 : 20;
    LineChart.label(
        html,
        middle ? x(i) : x(i) + (left ? -11 : 11),
        middle ? y(i) + dy : y(i) + 4,
        middle ? "middle" : left ? "end" : "start",
        shortened(parties.get(i)));
  }

  private static String shortened(String name) {
    return name.length() <= 16 ? name : name.substring(0, 15) + "\u2026";
  }

  /** Draws an arrow with its number at a part of its way, so that crossing arrows' stay apart. */
  private void arrow(Html html, Arrow arrow, double along) {
    double dx = x(arrow.to()) - x(arrow.from());
    double dy = y(arrow.to()) - y(arrow.from());
    double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
    double ux = dx / length;
    double uy = dy / length;
    // Each direction keeps to its own side, so that two opposite arrows are both seen.
    double side = 3;
    double x1 = x(arrow.from()) + ux * NODE - uy * side;
    double y1 = y(arrow.from()) + uy * NODE + ux * side;
    double x2 = x(arrow.to()) - ux * (NODE + 6) - uy * side;
    double y2 = y(arrow.to()) - uy * (NODE + 6) + ux * side;
    String css = "arrow arrow" + Math.min(4, 64 - Long.numberOfLeadingZeros(arrow.weight()));
    html.in(LineChart.line(css, x1, y1, x2, y2), () -> {});
    html.in(
        Tag.of("polygon", "head")
            .with(
                "points",
                points(
                    x2 + ux * 6,
                    y2 + uy * 6,
                    x2 - uy * 3.4,
                    y2 + ux * 3.4,
                    x2 + uy * 3.4,
                    y2 - ux * 3.4)),
        () -> {});
    LineChart.label(
        html,
        x1 + (x2 - x1) * along - uy * 6,
        y1 + (y2 - y1) * along + ux * 6 + 3,
        "middle",
        Long.toString(arrow.weight()));
  }

  private static String points(double... values) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.length; i += 2) {
      points
          .append(i == 0 ? "" : " ")
          .append(LineChart.number(values[i]))
          .append(',')
          .append(LineChart.number(values[i + 1]));
    }
    return points.toString();
  }

  private double x(int i) {
    return round(WIDTH / 2 + RADIUS_X * StrictMath.sin(2 * Math.PI * i / parties.size()));
  }

  private double y(int i) {
    return round(HEIGHT / 2 - RADIUS_Y * StrictMath.cos(2 * Math.PI * i / parties.size()));
  }

  private static double round(double value) {
    return Math.rint(value * 10) / 10;
  }
}
