package org.dilema.tag;

import java.util.Locale;

/** Whether a frame is asserted or negated. */
public enum Polarity {
  ASSERTED,
  NEGATED;

  /** Returns the word that stands in {@code frames.csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
