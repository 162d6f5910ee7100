package org.dilema.measure;

/** The three dimensions of the findings table, in the order of its columns. */
public enum Dimension {
  ANARCHY("anarchy"),
  FEAR("fear"),
  MISPERCEPTIONS("misperceptions");

  private final String label;

  Dimension(String label) {
    this.label = label;
  }

  /** Returns the word that stands in {@code findings.csv} and as a key of {@code metrics.csv}. */
  public String label() {
    return label;
  }
}
