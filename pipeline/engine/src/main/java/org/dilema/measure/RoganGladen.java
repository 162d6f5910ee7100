package org.dilema.measure;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Corrects rates for known misclassification: (r + sp − 1) / (se + sp − 1), cut to 0 and 1, with
 * the variance of the delta method, [r(1−r)/n + c²·se(1−se)/m₁ + (1−c)²·sp(1−sp)/m₀] / (se + sp −
 * 1)² for m₁ coded and m₀ uncoded sentences (Rogan and Gladen 1978, American Journal of
 * Epidemiology 107, 71–76). n is the effective number of sentences given their stories.
 */
final class RoganGladen {

  private RoganGladen() {}

  /**
   * Corrects a rate.
   *
   * @param level coverage of the interval, such as 0.95
   */
  static CorrectedRate of(String state, Accuracy accuracy, Proportion tagged, double level) {
    double se = accuracy.sensitivity();
    double sp = accuracy.specificity();
    double rate = tagged.rate();
    double gain = se + sp - 1;
    double corrected = Double.NaN;
    Interval interval = Interval.UNDEFINED;
    if (accuracy.usable() && tagged.all() > 0) {
      corrected = (rate + sp - 1) / gain;
      double variance =
          rate * (1 - rate) / tagged.effective()
              + corrected * corrected * se * (1 - se) / (accuracy.hits() + accuracy.misses())
              + (1 - corrected)
                  * (1 - corrected)
                  * sp
                  * (1 - sp)
                  / (accuracy.refusals() + accuracy.falseAlarms());
      double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
      double half = z * Math.sqrt(variance) / gain;
      interval = new Interval(cut(corrected - half), cut(corrected + half));
      corrected = cut(corrected);
    }
    return new CorrectedRate(
        state,
        accuracy.key(),
        accuracy.language(),
        rate,
        corrected,
        interval.low(),
        interval.high(),
        se,
        sp,
        accuracy.usable(),
        tagged.all());
  }

  private static double cut(double share) {
    return Math.max(0, Math.min(1, share));
  }

  /** Corrects the rates of states, each language by its own accuracy. */
  static List<CorrectedRate> of(
      Counts counts, List<String> states, List<Accuracy> accuracies, double level) {
    List<CorrectedRate> corrected = new ArrayList<>();
    for (String state : states) {
      for (Accuracy accuracy : accuracies) {
        Counts part = counts.where(unit -> unit.language().equals(accuracy.language()));
        Proportion tagged =
            Observation.proportion(Observation.of(part, List.of(state), accuracy.key()));
        corrected.add(of(state, accuracy, tagged, level));
      }
    }
    return corrected;
  }

  /** Returns corrected rates as rows of {@code metrics.csv}, for 1,000 sentences. */
  static List<Metric> metrics(List<CorrectedRate> all) {
    return all.stream()
        .map(
            one ->
                new Metric(
                    "corrected_rate_per_1000",
                    "state=" + one.state() + ";language=" + one.language(),
                    one.key(),
                    1000 * one.corrected(),
                    1000 * one.low(),
                    1000 * one.high(),
                    one.n()))
        .toList();
  }
}
