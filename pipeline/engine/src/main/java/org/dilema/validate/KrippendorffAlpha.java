package org.dilema.validate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's α for nominal data: agreement between any number of coders beyond what chance
 * gives, 1 for perfect agreement and 0 for none beyond chance.
 *
 * <p>With o<sub>ck</sub> = Σ<sub>u</sub> (pairs of values c and k in unit u) / (m<sub>u</sub> − 1)
 * over the units with m<sub>u</sub> ≥ 2 values, n<sub>c</sub> = Σ<sub>k</sub> o<sub>ck</sub> and n
 * = Σ<sub>c</sub> n<sub>c</sub>: α = 1 − (n − 1) · Σ<sub>c≠k</sub> o<sub>ck</sub> / Σ<sub>c≠k</sub>
 * n<sub>c</sub>n<sub>k</sub>. Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability,
 * section C; Krippendorff, K. (2018), Content Analysis, 4th edition, chapter 12.
 */
public final class KrippendorffAlpha {

  private final int[][] units;
  private final int values;

  private KrippendorffAlpha(int[][] units, int values) {
    this.units = units;
    this.values = values;
  }

  /**
   * Prepares nominal data.
   *
   * @param units for each unit the value of each coder, null where a coder gave none; units with
   *     fewer than two values count for nothing
   */
  public static KrippendorffAlpha nominal(List<? extends List<@Nullable String>> units) {
    Map<String, Integer> numbers = new HashMap<>();
    int[][] coded =
        units.stream()
            .map(
                unit ->
                    unit.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(value -> numbers.computeIfAbsent(value, key -> numbers.size()))
                        .toArray())
            .toArray(int[][]::new);
    return new KrippendorffAlpha(coded, numbers.size());
  }

  /** Returns the number of units that at least two coders gave a value. */
  public int pairable() {
    return (int) Arrays.stream(units).filter(unit -> unit.length > 1).count();
  }

  /** Returns the number of units. */
  int size() {
    return units.length;
  }

  /** Returns α; NaN where every value is the same, for then chance agrees as well. */
  public double value() {
    int[] all = new int[units.length];
    Arrays.setAll(all, i -> i);
    return value(all);
  }

  /** Returns α of a resample: the units of these indices, each as often as it is named. */
  double value(int[] drawn) {
    double[] totals = new double[values];
    double agreeing = 0;
    double n = 0;
    int[] counts = new int[values];
    for (int index : drawn) {
      int[] unit = units[index];
      if (unit.length < 2) {
        continue;
      }
      Arrays.fill(counts, 0);
      for (int value : unit) {
        counts[value]++;
      }
      for (int value = 0; value < values; value++) {
        totals[value] += counts[value];
        agreeing += counts[value] * (counts[value] - 1.0) / (unit.length - 1);
      }
      n += unit.length;
    }
    double expected = n * n - Arrays.stream(totals).map(total -> total * total).sum();
    return expected == 0 ? Double.NaN : 1 - (n - 1) * (n - agreeing) / expected;
  }

  /** Returns the share of coder pairs that agree, 0 to 1; NaN where there is no pair. */
  public double agreement() {
    double agreeing = 0;
    double pairs = 0;
    for (int[] unit : units) {
      for (int i = 0; i < unit.length; i++) {
        for (int j = i + 1; j < unit.length; j++) {
          pairs++;
          agreeing += unit[i] == unit[j] ? 1 : 0;
        }
      }
    }
    return agreeing / pairs;
  }
}
