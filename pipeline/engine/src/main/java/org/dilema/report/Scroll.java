package org.dilema.report;

/** Lets a wide table scroll sideways by itself, with the keyboard too. */
final class Scroll {

  private Scroll() {}

  static void wrap(Html html, String label, Runnable table) {
    html.in(
        Tag.of("div", "scroll")
            .with("role", "region")
            .with("aria-label", label + " (scrolls)")
            .with("tabindex", "0"),
        table);
  }
}
