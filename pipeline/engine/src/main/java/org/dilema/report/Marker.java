package org.dilema.report;

/** The mark of a value: a shape of its own for each of four groups, beside its colour. */
final class Marker {

  private static final double SIZE = 2.6;

  private Marker() {}

  /** Draws the mark of a group around a point. */
  static void draw(Html html, int group, double x, double y) {
    int shape = group % 4;
    String css = "dot dot" + shape;
    if (shape == 0) {
      Tag circle = Tag.of("circle", css).with("cx", Svg.number(x));
      html.in(circle.with("cy", Svg.number(y)).with("r", "2.4"), () -> {});
      return;
    }
    html.in(Tag.of("path", css).with("d", shape(shape, x, y)), () -> {});
  }

  private static String shape(int shape, double x, double y) {
    return switch (shape) {
      case 1 -> polygon(x, y - SIZE, x + SIZE, y + SIZE, x - SIZE, y + SIZE);
      case 2 -> polygon(x, y - SIZE - 0.6, x + SIZE, y, x, y + SIZE + 0.6, x - SIZE, y);
      default ->
          polygon(x - SIZE, y - SIZE, x + SIZE, y - SIZE, x + SIZE, y + SIZE, x - SIZE, y + SIZE);
    };
  }

  private static String polygon(double... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L')
          .append(Svg.number(points[i]))
          .append(' ')
          .append(Svg.number(points[i + 1]));
    }
    return path.append('Z').toString();
  }
}
