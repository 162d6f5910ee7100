package org.dilema.findings;

import java.util.Locale;

/** Why a cell says what it says. */
public enum Status {
  /** The evidence reaches the floor and the rule decides. */
  DECIDED,
  /** Too few sentences, stories or outlets to say anything. */
  INSUFFICIENT,
  /** Enough evidence, but it points neither way. */
  INCONCLUSIVE;

  /** Returns the word that stands in {@code findings.csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
