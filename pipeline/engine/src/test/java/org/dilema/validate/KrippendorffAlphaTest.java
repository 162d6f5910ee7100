package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dilema.measure.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked examples of Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. */
class KrippendorffAlphaTest {

  @Test
  void givesTheBinaryExampleOfTwoObservers() {
    KrippendorffAlpha alpha = alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    assertEquals(0.095, alpha.value(), 0.0005);
    assertEquals(0.6, alpha.agreement(), 1e-12);
  }

  @Test
  void givesTheNominalExampleOfTwoObservers() {
    KrippendorffAlpha alpha = alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    assertEquals(0.692, alpha.value(), 0.0005);
    assertEquals(0.75, alpha.agreement(), 1e-12);
  }

  @Test
  void givesTheNominalExampleOfFourObserversWithGaps() {
    KrippendorffAlpha alpha =
        alpha(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");
    assertEquals(0.743, alpha.value(), 0.0005);
    assertEquals(11, alpha.pairable());
  }

  @Test
  void isUndefinedWhereNothingVaries() {
    assertEquals(Double.NaN, alpha("a a a", "a a a").value());
  }

  @Test
  void isOneForPerfectAgreementAndBelowZeroForSystematicDisagreement() {
    assertEquals(1, alpha("a b a b", "a b a b").value(), 1e-12);
    assertTrue(alpha("a b a b", "b a b a").value() < 0);
  }

  @Test
  void drawsTheSameIntervalFromTheSameSeed() {
    KrippendorffAlpha alpha = alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    Interval once = Bootstrap.seeded(7).interval(12, alpha::value);
    assertEquals(once, Bootstrap.seeded(7).interval(12, alpha::value));
    assertTrue(once.low() < 0.692 && 0.692 < once.high() && once.high() <= 1, once.toString());
  }

  private static KrippendorffAlpha alpha(String... coders) {
    List<List<@Nullable String>> units = new ArrayList<>();
    for (String coder : coders) {
      String[] values = coder.split(" ");
      for (int i = 0; i < values.length; i++) {
        if (units.size() <= i) {
          units.add(new ArrayList<>());
        }
        units.get(i).add(values[i].equals(".") ? null : values[i]);
      }
    }
    return KrippendorffAlpha.nominal(units);
  }
}
