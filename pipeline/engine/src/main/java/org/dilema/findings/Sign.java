package org.dilema.findings;

/** What a cell of the findings table says. */
public enum Sign {
  PLUS("+"),
  MINUS("-"),
  NOT_AVAILABLE("n/a");

  private final String label;

  Sign(String label) {
    this.label = label;
  }

  /** Returns the text that stands in {@code findings.csv}. */
  public String label() {
    return label;
  }
}
