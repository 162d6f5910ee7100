package org.dilema.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Compares rates before and after a day by a quasi-Poisson regression of the counts of each outlet
 * with the sentences as exposure and an effect for each outlet; with reference states, by the
 * difference of their differences (Angrist and Pischke 2009, Mostly Harmless Econometrics, section
 * 5.2, on the log scale).
 *
 * <p>Counts are summed over each outlet's side of the day: the coefficients of a Poisson model are
 * the same as from its weeks. The variance of the coefficient of interest is summed from the scores
 * of whole stories, so that copies of a story, wherever they stand, are one observation; the
 * interval is Student's with as many degrees of freedom as there are stories less one.
 */
final class Comparison {

  /** An estimate on the log scale. */
  record Ratio(double log, double low, double high) {
    static final Ratio UNDEFINED = new Ratio(Double.NaN, Double.NaN, Double.NaN);
  }

  /** A block of counts with one rate: a group, an outlet, a side of the day. */
  private record Block(boolean treated, String outlet, boolean after) implements Comparable<Block> {
    @Override
    public int compareTo(Block other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return outlet + '\n' + treated + after;
    }

    /** Names the block's fixed effect. */
    String effect() {
      return outlet + '\n' + treated;
    }
  }

  private final Map<Block, long[]> blocks = new TreeMap<>();
  private final Map<String, Map<Block, long[]>> stories = new TreeMap<>();

  /** Adds the observations of one side of the day. */
  Comparison add(boolean treated, boolean after, List<Observation> observations) {
    for (Observation one : observations) {
      Block block = new Block(treated, one.unit().outlet(), after);
      add(blocks, block, one);
      add(stories.computeIfAbsent(one.unit().story(), story -> new TreeMap<>()), block, one);
    }
    return this;
  }

  private static void add(Map<Block, long[]> to, Block block, Observation one) {
    long[] sums = to.computeIfAbsent(block, key -> new long[2]);
    sums[0] += one.hits();
    sums[1] += one.all();
  }

  /** Returns the rate ratio of the treated, or, where others were added, its ratio to theirs. */
  Ratio ratio(double level) {
    boolean controlled = blocks.keySet().stream().anyMatch(block -> !block.treated());
    for (boolean after : new boolean[] {false, true}) {
      if (hits(true, after) == 0 || (controlled && hits(false, after) == 0)) {
        return Ratio.UNDEFINED;
      }
    }
    List<Block> rows = informative();
    try {
      return estimate(rows, controlled, level);
    } catch (ArithmeticException | org.hipparchus.exception.MathRuntimeException e) {
      return Ratio.UNDEFINED; // the outlets of either side are not the same: nothing to compare
    }
  }

  private long hits(boolean treated, boolean after) {
    return blocks.entrySet().stream()
        .filter(e -> e.getKey().treated() == treated && e.getKey().after() == after)
        .mapToLong(e -> e.getValue()[0])
        .sum();
  }

  /** Leaves out the outlets without any frame: their effect has no bound, and they tell nothing. */
  private List<Block> informative() {
    Set<String> alive = new TreeSet<>();
    blocks.forEach(
        (block, sums) -> {
          if (sums[0] > 0) {
            alive.add(block.effect());
          }
        });
    return blocks.keySet().stream().filter(block -> alive.contains(block.effect())).toList();
  }

  private Ratio estimate(List<Block> rows, boolean controlled, double level) {
    PoissonRegression model = regression(rows, controlled);
    double[] influences = model.influences(0);
    double squares = 0;
    int many = 0;
    for (Map<Block, long[]> story : stories.values()) {
      double influence = 0;
      boolean there = false;
      for (int i = 0; i < rows.size(); i++) {
        long[] sums = story.get(rows.get(i));
        if (sums != null) {
          double rate = model.mean(i) / sums(rows.get(i))[1];
          influence += influences[i] * (sums[0] - sums[1] * rate);
          there = true;
        }
      }
      squares += influence * influence;
      many += there ? 1 : 0;
    }
    double error = Math.sqrt(squares * many / (many - 1.0));
    double t = TDistribution.of(many - 1.0).inverseSurvivalProbability((1 - level) / 2);
    double log = model.coefficient(0);
    return new Ratio(log, log - t * error, log + t * error);
  }

  private long[] sums(Block block) {
    return blocks.getOrDefault(block, new long[2]);
  }

  /** Fits the model; its first coefficient is the one of interest. */
  private PoissonRegression regression(List<Block> rows, boolean controlled) {
    List<String> effects =
        new ArrayList<>(new TreeSet<>(rows.stream().map(Block::effect).toList()));
    int first = controlled ? 2 : 1;
    double[][] design = new double[rows.size()][first + effects.size()];
    for (int i = 0; i < design.length; i++) {
      Block block = rows.get(i);
      design[i][0] = block.treated() && block.after() ? 1 : 0;
      if (controlled) {
        design[i][1] = block.after() ? 1 : 0;
      }
      design[i][first + effects.indexOf(block.effect())] = 1;
    }
    double[] hits = rows.stream().mapToDouble(block -> sums(block)[0]).toArray();
    double[] exposures = rows.stream().mapToDouble(block -> sums(block)[1]).toArray();
    return PoissonRegression.fit(design, hits, exposures);
  }

  /**
   * Returns the quasi-Poisson dispersion of weekly counts around the rate of their outlet and side:
   * Pearson's χ² over its degrees of freedom; NaN where there are none.
   */
  static double dispersion(List<Observation> before, List<Observation> after) {
    double sum = 0;
    int freedom = -1;
    Set<String> outlets = new TreeSet<>();
    for (List<Observation> side : Arrays.asList(before, after)) {
      for (Map.Entry<String, List<Observation>> outlet :
          Observation.by(side, Unit::outlet).entrySet()) {
        double rate = rate(outlet.getValue());
        if (rate > 0) {
          outlets.add(outlet.getKey());
          Map<String, List<Observation>> weeks = Observation.by(outlet.getValue(), Unit::week);
          for (List<Observation> week : weeks.values()) {
            double mean = rate * week.stream().mapToLong(Observation::all).sum();
            double hits = week.stream().mapToLong(Observation::hits).sum();
            sum += (hits - mean) * (hits - mean) / mean;
          }
          freedom += weeks.size();
        }
      }
    }
    freedom -= outlets.size();
    return freedom <= 0 ? Double.NaN : sum / freedom;
  }

  private static double rate(List<Observation> observations) {
    long all = observations.stream().mapToLong(Observation::all).sum();
    return (double) observations.stream().mapToLong(Observation::hits).sum() / all;
  }
}
