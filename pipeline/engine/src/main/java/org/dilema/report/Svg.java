package org.dilema.report;

import java.util.Locale;

/** The strokes that every drawing of the report is made of, with one way to write a number. */
final class Svg {

  private Svg() {}

  /** Returns the drawing's frame, which a screen reader tells by its description. */
  static Tag chart(int width, int height, String description) {
    return Tag.of("svg", "chart")
        .with("viewBox", "0 0 " + width + " " + height)
        .with("role", "img")
        .with("aria-label", description);
  }

  static Tag line(String css, double x1, double y1, double x2, double y2) {
    return Tag.of("line", css)
        .with("x1", number(x1))
        .with("y1", number(y1))
        .with("x2", number(x2))
        .with("y2", number(y2));
  }

  /** Writes a text; {@code anchor} is {@code start}, {@code middle} or {@code end}. */
  static void label(Html html, double x, double y, String anchor, String text) {
    Tag place = Tag.of("text").with("x", number(x)).with("y", number(y));
    html.put(place.with("text-anchor", anchor), text);
  }

  /** Writes the name of a part of the drawing. */
  static void name(Html html, double x, double y, String text) {
    html.put(Tag.of("text", "name").with("x", number(x)).with("y", number(y)), text);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
