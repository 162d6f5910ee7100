package org.dilema.tag;

import java.util.Locale;

/** How real a frame is said to be, from plain fact to closed past. */
public enum Modality {
  FACT,
  HEDGED,
  HYPOTHETICAL,
  FUTURE,
  HISTORICAL;

  /** Returns the word that stands in {@code frames.csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
