package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dilema.measure.Feature.Kind;
import org.junit.jupiter.api.Test;

class DyadsTest {

  private static Feature pair(String row) {
    return new Feature(Kind.PAIR, row, Feature.MENTIONED);
  }

  private static Feature threat(String row) {
    return new Feature(Kind.DYAD, row, "threatens");
  }

  /** Outlet a: 40 + 10 pairs, 10 threats, so 10/100 an ordered pair; outlet b: 20, 1, 1/40. */
  private static Counts counts() {
    return Counts.builder()
        .add(
            new Unit("1", "a", "a", "en", "2022-03-01"),
            Map.of(
                pair("SRB>XKX"),
                40,
                pair("ALB>XKX"),
                10,
                threat("SRB>XKX"),
                8,
                threat("XKX>SRB"),
                2),
            List.of())
        .add(
            new Unit("2", "b", "b", "en", "2022-03-01"),
            Map.of(pair("SRB>XKX"), 20, threat("SRB>XKX"), 1),
            List.of())
        .build();
  }

  private static Metric find(String metric, String group) {
    return new Dyads(counts(), 0.95)
        .metrics().stream()
            .filter(row -> row.metric().equals(metric) && row.group().equals("dyad=" + group))
            .findFirst()
            .orElseThrow();
  }

  /** By hand: e = 40 · 0.1 + 20 · 0.025 = 4.5 either way; ratio (9 + ½) / (4.5 + ½) = 1.9. */
  @Test
  void expectsByOutletAndShrinksTheRatio() {
    assertEquals(9, find("dyad_observed", "SRB>XKX").value());
    assertEquals(4.5, find("dyad_expected", "SRB>XKX").value(), 1e-12);
    assertEquals(4.5, find("dyad_expected", "XKX>SRB").value(), 1e-12);
    assertEquals(1.9, find("dyad_ratio", "SRB>XKX").value(), 1e-12);
    assertEquals(0.5, find("dyad_ratio", "XKX>SRB").value(), 1e-12);
    assertEquals(60, find("dyad_ratio", "XKX>SRB").n());
    assertEquals(2.0 / 9, find("dyad_reciprocity", "XKX>SRB").value(), 1e-12);
  }

  /** Quantiles of chi-squared with 19 degrees of freedom, as tables give them, over twice e + ½. */
  @Test
  void hasTheIntervalOfTheGammaPosterior() {
    Metric ratio = find("dyad_ratio", "SRB>XKX");
    assertEquals(8.90652 / 10, ratio.low(), 1e-5);
    assertEquals(32.85233 / 10, ratio.high(), 1e-5);
  }

  @Test
  void hasNoRowForWhatWasNeverObserved() {
    assertTrue(
        new Dyads(counts(), 0.95).metrics().stream().noneMatch(m -> m.group().contains("ALB")));
    assertTrue(new Dyads(Counts.builder().build(), 0.95).metrics().isEmpty());
  }
}
