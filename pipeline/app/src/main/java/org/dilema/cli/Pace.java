package org.dilema.cli;

import java.util.Locale;

/** Says how fast a run is and what is left of it. */
final class Pace {

  private long start;
  private long before;
  private long rejected;

  Pace(long nanoseconds) {
    this.start = nanoseconds;
  }

  /** Begins to measure: articles finished by an earlier run are no merit of this one. */
  void start(long nanoseconds, long done) {
    start = nanoseconds;
    before = done;
  }

  void rejected(long number) {
    rejected = number;
  }

  static String reading(long articles, long rejections) {
    return String.format(Locale.ROOT, "read %,d articles%s", articles, untaken(rejections));
  }

  /** Tells how many of the articles are tagged. */
  String line(long nanoseconds, long done, long all) {
    long elapsed = nanoseconds - start;
    long here = done - before;
    String line = String.format(Locale.ROOT, "tagged %,d of %,d articles", done, all);
    if (here > 0 && elapsed > 0) {
      line += String.format(Locale.ROOT, ", %s a second", rate(here * 1e9 / elapsed));
      line += ", " + duration((double) elapsed / here * (all - done)) + " left";
    }
    return line + untaken(rejected);
  }

  private static String untaken(long number) {
    return number == 0 ? "" : String.format(Locale.ROOT, ", %,d rejected", number);
  }

  private static String rate(double perSecond) {
    return String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%,.0f", perSecond);
  }

  private static String duration(double nanoseconds) {
    long minutes = Math.round(nanoseconds / 6e10);
    return minutes < 1
        ? "less than a minute"
        : "about " + (minutes < 90 ? minutes + " min" : Math.round(minutes / 60.0) + " h");
  }
}
