package org.dilema.cli;

import org.dilema.archive.FrameReading;

/** Prints how a frame was read: {@code THREAT TV.T4 negated, hypothetical}. */
final class Reading {
  private Reading() {}

  static String of(FrameReading frame) {
    return String.join(" ", frame.category(), frame.subcategory())
        + "  "
        + String.join(", ", frame.polarity(), frame.modality());
  }
}
