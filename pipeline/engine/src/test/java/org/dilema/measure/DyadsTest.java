package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
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
  private static Counts counts(int copies) {
    Counts.Builder builder = Counts.builder();
    for (int copy = 0; copy < copies; copy++) {
      for (int i = 0; i < 40; i++) {
        add(builder, "a", copy, i, "SRB>XKX", i < 8 ? "SRB>XKX" : i < 10 ? "XKX>SRB" : "");
      }
      for (int i = 40; i < 50; i++) {
        add(builder, "a", copy, i, "ALB>XKX", "");
      }
      for (int i = 0; i < 20; i++) {
        add(builder, "b", copy, i, "SRB>XKX", i < 1 ? "SRB>XKX" : "");
      }
    }
    return builder.build();
  }

  private static void add(
      Counts.Builder builder, String outlet, int copy, int story, String pair, String threat) {
    Map<Feature, Integer> counts = new HashMap<>(Map.of(pair(pair), 1));
    if (!threat.isEmpty()) {
      counts.put(threat(threat), 1);
    }
    String day = "2022-03-0" + (copy + 1);
    builder.add(new Unit(outlet + story, outlet, outlet, "en", day), counts, List.of());
  }

  private static List<Metric> metrics(Counts counts) {
    return Dyads.metrics(new Dyads(counts, 0.95).network("all"));
  }

  private static Metric find(String metric, String group) {
    return find(metric, group, counts(1));
  }

  private static Metric find(String metric, String group, Counts counts) {
    return metrics(counts).stream()
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

  /**
   * Quantiles of Beta(9.5, 2 + ½ · 6.5 / 4.5) times 11 / 4.5, by Simpson's rule and bisection: nine
   * of the eleven relations, of which 4.5 are expected.
   */
  @Test
  void hasTheIntervalOfAPartOfAllRelations() {
    Metric ratio = find("dyad_ratio", "SRB>XKX");
    assertEquals(1.26476, ratio.low(), 1e-4);
    assertEquals(2.32837, ratio.high(), 1e-4);
  }

  @Test
  void hasNoRowForWhatWasNeverObserved() {
    assertTrue(metrics(counts(1)).stream().noneMatch(metric -> metric.group().contains("ALB")));
    assertTrue(metrics(Counts.builder().build()).isEmpty());
  }

  @Test
  void copiesOfEveryStoryChangeNeitherRatioNorInterval() {
    Metric once = find("dyad_ratio", "SRB>XKX", counts(1));
    Metric thrice = find("dyad_ratio", "SRB>XKX", counts(3));
    assertEquals(once.value(), thrice.value(), 1e-12);
    assertEquals(once.low(), thrice.low(), 1e-9);
    assertEquals(27, find("dyad_observed", "SRB>XKX", counts(3)).value());
  }

  /** P(Binomial(11, 4.5 / 11) ≥ 9) = 0.00707, the sum of three terms. */
  @Test
  void saysHowRareTheDyadIsAmongAllThatCouldHaveBeen() {
    assertEquals(0.00707, find("dyad_p", "SRB>XKX").value(), 5e-6);
    assertEquals(1, find("dyad_notable", "SRB>XKX").value(), "one of four: 0.00707 · 4 < 0.05");
  }

  @Test
  void nodesHaveDegreesAndWeights() {
    Network network = new Dyads(counts(1), 0.95).network("all");
    assertEquals(
        List.of(new Network.Node("SRB", 0, 1, 1, 2, 9), new Network.Node("XKX", 0, 1, 1, 9, 2)),
        network.nodes());
  }
}
