package org.dilema.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written: a point, no grouping, no exponent, the same on every machine. */
final class Decimals {

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final double EXACT = 1L << 53;

  private Decimals() {}

  /**
   * Writes a number with at most six significant digits, and whole numbers in full.
   *
   * @return nothing where the number is undefined or infinite
   */
  static String exact(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
      return Long.toString((long) value);
    }
    return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
  }

  /**
   * Writes a number for people.
   *
   * @param places digits after the point
   * @return {@code n/a} where the number is undefined or infinite
   */
  static String rounded(double value, int places) {
    if (!Double.isFinite(value)) {
      return "n/a";
    }
    BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    return (rounded.signum() < 0 ? "\u2212" : "") + rounded.abs().toPlainString();
  }

  /** Writes a count for people, its thousands set apart by a narrow space. */
  static String count(long value) {
    StringBuilder digits = new StringBuilder(Long.toString(value));
    int first = value < 0 ? 1 : 0;
    for (int i = digits.length() - 3; i > first; i -= 3) {
      digits.insert(i, '\u202F');
    }
    return digits.toString();
  }
}
