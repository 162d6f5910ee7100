package org.dilema.measure;

/** The three dimensions of the findings table, in the order of its columns. */
public enum Dimension {
  ANARCHY("anarchy", 0),
  FEAR("fear", 1),
  MISPERCEPTIONS("misperceptions", 2);

  private final String label;
  private final int column;

  Dimension(String label, int column) {
    this.label = label;
    this.column = column;
  }

  /** Returns the word that stands in {@code findings.csv} and as a key of {@code metrics.csv}. */
  public String label() {
    return label;
  }

  /** Returns the column of the table, from 0. */
  public int column() {
    return column;
  }
}
