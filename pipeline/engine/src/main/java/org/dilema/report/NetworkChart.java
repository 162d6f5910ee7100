package org.dilema.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A drawing of who does something to whom: parties on a circle, bent arrows as thick as the
 * sentences are many. An arrow bends to its left, so that two opposite ones are both seen. Numbers
 * stand where there is room for them; all stand in the table beneath.
 *
 * @param name what it shows
 * @param parties names in the order of the circle
 * @param arrows from and to by index of the parties, the strongest first
 */
record NetworkChart(String name, List<String> parties, List<Arrow> arrows)
    implements Charts.Drawing {

  static final double WIDTH = 560;
  static final double HEIGHT = 400;
  static final double NODE = 7;

  private static final double RADIUS = 150;
  private static final int LONGEST = 14;

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
    arrows =
        arrows.stream()
            .sorted(
                Comparator.comparing(Arrow::weight)
                    .reversed()
                    .thenComparing(Arrow::from)
                    .thenComparing(Arrow::to))
            .toList();
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

  private List<ArrowPath> paths() {
    double most = arrows.isEmpty() ? 1 : arrows.get(0).weight();
    List<double[]> taken = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      taken.add(new double[] {x(i), y(i)});
    }
    List<ArrowPath> paths = new ArrayList<>();
    for (Arrow arrow : arrows) {
      ArrowPath path =
          ArrowPath.between(
              x(arrow.from()),
              y(arrow.from()),
              x(arrow.to()),
              y(arrow.to()),
              arrow.weight() / most);
      paths.add(path.labelled(taken));
    }
    return paths;
  }

  @Override
  public Map<String, Object> specification() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("type", "network");
    all.put("width", WIDTH);
    all.put("height", HEIGHT);
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Map<String, Object> node = new LinkedHashMap<>();
      node.put("name", parties.get(i));
      node.put("label", String.join("\n", lines(parties.get(i))));
      node.put("at", List.of(x(i), y(i)));
      node.put("side", side(i));
      nodes.add(node);
    }
    all.put("nodes", nodes);
    List<ArrowPath> paths = paths();
    List<Map<String, Object>> lines = new ArrayList<>();
    for (int i = 0; i < arrows.size(); i++) {
      Map<String, Object> line = new LinkedHashMap<>(paths.get(i).specification());
      line.put("from", arrows.get(i).from());
      line.put("to", arrows.get(i).to());
      line.put("weight", arrows.get(i).weight());
      lines.add(line);
    }
    all.put("arrows", lines);
    return all;
  }

  @Override
  public void write(Html html) {
    html.in(
        Tag.of("svg", "chart network")
            .with("viewBox", "0 0 560 400")
            .with("role", "img")
            .with("aria-label", name + "; the numbers follow in a table."),
        () -> {
          List<ArrowPath> paths = paths();
          for (int i = arrows.size() - 1; i >= 0; i--) {
            paths.get(i).write(html, told(arrows.get(i)));
          }
          for (int i = 0; i < parties.size(); i++) {
            node(html, i);
          }
          for (int i = 0; i < arrows.size(); i++) {
            paths.get(i).writeNumber(html, Long.toString(arrows.get(i).weight()));
          }
        });
  }

  private String told(Arrow arrow) {
    return parties.get(arrow.from()) + " \u2192 " + parties.get(arrow.to()) + ": " + arrow.weight();
  }

  private void node(Html html, int i) {
    Tag circle = Tag.of("circle", "node").with("cx", Svg.number(x(i)));
    html.in(circle.with("cy", Svg.number(y(i))).with("r", Svg.number(NODE)), () -> {});
    String side = side(i);
    List<String> lines = lines(parties.get(i));
    double x = x(i) + (side.equals("right") ? 13 : side.equals("left") ? -13 : 0);
    double first = side.equals("top") ? -14.0 * lines.size() + 1 : 4 - 7.0 * (lines.size() - 1);
    double y = y(i) + (side.equals("bottom") ? 22 : first);
    for (int line = 0; line < lines.size(); line++) {
      String anchor = x > x(i) ? "start" : x < x(i) ? "end" : "middle";
      Svg.label(html, x, y + 14.0 * line, anchor, lines.get(line));
    }
  }

  /** Returns on which side of a party its name stands. */
  private String side(int i) {
    double across = x(i) - WIDTH / 2;
    if (Math.abs(across) < RADIUS / 4) {
      return y(i) < HEIGHT / 2 ? "top" : "bottom";
    }
    return across > 0 ? "right" : "left";
  }

  /** Breaks a long name at the space nearest to its middle. */
  private static List<String> lines(String name) {
    int best = -1;
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      if (best < 0 || Math.abs(2 * at - name.length()) < Math.abs(2 * best - name.length())) {
        best = at;
      }
    }
    return name.length() <= LONGEST || best < 0
        ? List.of(shortened(name))
        : List.of(shortened(name.substring(0, best)), shortened(name.substring(best + 1)));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "\u2026";
  }

  private double x(int i) {
    return round(WIDTH / 2 + RADIUS * StrictMath.sin(2 * Math.PI * i / parties.size()));
  }

  private double y(int i) {
    return round(HEIGHT / 2 - RADIUS * StrictMath.cos(2 * Math.PI * i / parties.size()));
  }

  private static double round(double value) {
    return Math.rint(value * 10) / 10;
  }
}
