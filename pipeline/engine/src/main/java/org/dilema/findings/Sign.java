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

  /** Returns 1, -1, or NaN for what is not available: the sign as a metric. */
  double number() {
    return switch (this) {
      case PLUS -> 1;
      case MINUS -> -1;
      case NOT_AVAILABLE -> Double.NaN;
    };
  }
}
