package org.dilema.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bent arrow between two points: a parabola that leaves the straight way to the left.
 *
 * @param points along the arrow, from its tail to where its head begins
 * @param tip where its head ends
 * @param width of the line
 * @param number where its number stands, or empty where there is no room
 */
record ArrowPath(List<List<Double>> points, List<Double> tip, double width, List<Double> number) {

  private static final int PARTS = 12;
  private static final double BEND = 0.16;
  private static final double ROOM = 17;
  private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

  /**
   * Bends an arrow.
   *
   * @param strength 0 to 1: its share of the strongest
   */
  static ArrowPath between(double x1, double y1, double x2, double y2, double strength) {
    double length = Math.max(1, Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1)));
    double cx = (x1 + x2) / 2 + BEND * (y2 - y1);
    double cy = (y1 + y2) / 2 - BEND * (x2 - x1);
    double width = 0.8 + 4.2 * Math.sqrt(strength);
    double head = 5 + 1.4 * width;
    double from = (NetworkChart.NODE + 2) / length;
    double end = 1 - (NetworkChart.NODE + 3) / length;
    double neck = end - head / length;
    List<List<Double>> points = new ArrayList<>();
    for (int i = 0; i <= PARTS; i++) {
      points.add(at(x1, y1, cx, cy, x2, y2, from + (neck - from) * i / PARTS));
    }
    return new ArrowPath(points, at(x1, y1, cx, cy, x2, y2, end), width, List.of());
  }

  private static List<Double> at(
      double x1, double y1, double cx, double cy, double x2, double y2, double t) {
    double u = 1 - t;
    return List.of(
        round(u * u * x1 + 2 * u * t * cx + t * t * x2),
        round(u * u * y1 + 2 * u * t * cy + t * t * y2));
  }

  private static double round(double value) {
    return Math.rint(value * 10) / 10;
  }

  /** Returns the arrow with its number where none stands yet, and takes the place. */
  ArrowPath labelled(List<double[]> taken) {
    for (double place : PLACES) {
      List<Double> spot = points.get((int) Math.round(place * PARTS));
      boolean free =
          taken.stream()
              .allMatch(
                  one -> StrictMath.hypot(one[0] - spot.get(0), one[1] - spot.get(1)) >= ROOM);
      if (free) {
        taken.add(new double[] {spot.get(0), spot.get(1)});
        return new ArrowPath(points, tip, width, spot);
      }
    }
    return this;
  }

  Map<String, Object> specification() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("points", points);
    all.put("head", head());
    all.put("width", round(width));
    all.put("number", number);
    return all;
  }

  /** Returns the corners of the head. */
  private List<List<Double>> head() {
    List<Double> neck = points.get(PARTS);
    double dx = tip.get(0) - neck.get(0);
    double dy = tip.get(1) - neck.get(1);
    double half = (2.2 + 0.9 * width) / Math.max(1, StrictMath.hypot(dx, dy));
    return List.of(
        tip,
        List.of(round(neck.get(0) - dy * half), round(neck.get(1) + dx * half)),
        List.of(round(neck.get(0) + dy * half), round(neck.get(1) - dx * half)));
  }

  void write(Html html, String told) {
    StringBuilder path = new StringBuilder();
    points.forEach(point -> path.append(path.isEmpty() ? "M" : "L").append(text(point)));
    StringBuilder corners = new StringBuilder();
    head().forEach(point -> corners.append(corners.isEmpty() ? "M" : "L").append(text(point)));
    html.in(
        Tag.of("g", "arrow"),
        () -> {
          html.put("title", told);
          html.in(
              Tag.of("path", "shaft")
                  .with("d", path.toString())
                  .with("stroke-width", Svg.number(width)),
              () -> {});
          html.in(Tag.of("path", "head").with("d", corners + "Z"), () -> {});
        });
  }

  private static String text(List<Double> point) {
    return Svg.number(point.get(0)) + " " + Svg.number(point.get(1));
  }

  void writeNumber(Html html, String text) {
    if (!number.isEmpty()) {
      Tag place = Tag.of("text", "weight").with("x", Svg.number(number.get(0)));
      html.put(place.with("y", Svg.number(number.get(1) + 4)).with("text-anchor", "middle"), text);
    }
  }
}
