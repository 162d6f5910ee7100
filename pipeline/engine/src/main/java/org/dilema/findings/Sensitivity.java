package org.dilema.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.measure.Metric;

/**
 * What becomes of every cell when a choice is made otherwise.
 *
 * @param outcomes every cell under every specification: families and specifications in the order in
 *     which they were tried, then states and dimensions in that of the table
 * @param cells how often each cell keeps its sign, in the order of the table
 */
public record Sensitivity(List<Outcome> outcomes, List<Kept> cells) {

  /** Nothing was tried. */
  public static final Sensitivity NONE = new Sensitivity(List.of(), List.of());

  /** Copies the lists. */
  public Sensitivity {
    outcomes = List.copyOf(outcomes);
    cells = List.copyOf(cells);
  }

  /**
   * One cell under one specification.
   *
   * @param family what is varied: {@code threshold}, {@code outlet}, {@code language}, {@code
   *     month}, {@code groups}, {@code home}, {@code categories}, {@code voice}, {@code modality},
   *     {@code weights}, {@code reference}, {@code pooling}, {@code prior} or {@code multiplicity}
   * @param specification how, such as {@code odds 1.30} or {@code without koha.net}
   * @param state ISO 3166 alpha-3 code
   * @param dimension label of the dimension
   * @param sign what the cell says then
   * @param status why
   * @param logOdds its log-odds; NaN where undefined
   * @param low lower end of the interval
   * @param high upper end
   * @param kept whether the sign is that of the table
   */
  public record Outcome(
      String family,
      String specification,
      String state,
      String dimension,
      Sign sign,
      Status status,
      double logOdds,
      double low,
      double high,
      boolean kept) {}

  /**
   * How firmly one cell stands.
   *
   * @param state ISO 3166 alpha-3 code
   * @param dimension label of the dimension
   * @param sign its sign in the table
   * @param kept specifications under which it keeps its sign
   * @param tried specifications tried
   * @param plus specifications that say +
   * @param minus specifications that say -
   * @param oddsLow smallest threshold of the sweep, around the study's own, up from which it keeps
   *     its sign without a break; NaN where the study's own is not swept
   * @param oddsHigh largest such threshold
   */
  public record Kept(
      String state,
      String dimension,
      Sign sign,
      int kept,
      int tried,
      int plus,
      int minus,
      double oddsLow,
      double oddsHigh) {

    /** Returns the share of specifications that keep the sign, 0 to 1; NaN where none was tried. */
    public double share() {
      return tried == 0 ? Double.NaN : (double) kept / tried;
    }
  }

  /** Returns what the specifications add to {@code metrics.csv}. */
  public List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    for (Kept cell : cells) {
      String group = "state=" + cell.state();
      add(metrics, "sensitivity_share", group, cell.dimension(), cell.share(), cell.tried());
      add(metrics, "sensitivity_odds_low", group, cell.dimension(), cell.oddsLow(), 1);
      add(metrics, "sensitivity_odds_high", group, cell.dimension(), cell.oddsHigh(), 1);
    }
    Map<String, int[]> families = new TreeMap<>();
    for (Outcome one : outcomes) {
      String group = "state=" + one.state() + ";family=" + one.family() + "\n" + one.dimension();
      int[] counts = families.computeIfAbsent(group, added -> new int[2]);
      counts[0] += one.kept() ? 1 : 0;
      counts[1]++;
    }
    families.forEach(
        (name, counts) -> {
          String[] parts = name.split("\n");
          double share = (double) counts[0] / counts[1];
          add(metrics, "sensitivity_share", parts[0], parts[1], share, counts[1]);
        });
    return metrics;
  }

  private static void add(
      List<Metric> to, String metric, String group, String key, double value, long n) {
    to.add(new Metric(metric, group, key, value, Double.NaN, Double.NaN, n));
  }
}
