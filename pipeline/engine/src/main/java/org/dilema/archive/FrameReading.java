package org.dilema.archive;

/**
 * How a frame that a query asked for was read.
 *
 * @param category such as {@code THREAT}
 * @param subcategory code of the codebook, such as {@code TV.T4}
 * @param polarity {@code asserted} or {@code negated}
 * @param modality such as {@code fact} or {@code hypothetical}
 */
public record FrameReading(String category, String subcategory, String polarity, String modality) {

  /** Reads what {@link #toString} writes. */
  static FrameReading parse(String text) {
    String[] parts = text.split(" ", -1);
    return new FrameReading(parts[0], parts[1], parts[2], parts[3]);
  }

  /** Returns the four in this order, separated by spaces: {@code THREAT TV.T4 negated fact}. */
  @Override
  public String toString() {
    return String.join(" ", category, subcategory, polarity, modality);
  }
}
