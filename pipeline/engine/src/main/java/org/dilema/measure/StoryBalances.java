package org.dilema.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many times as frequent features are as their opposites: β = ln[(x+½)/(y+½)] (codebook 3.2).
 *
 * <p>Its variance is the larger of c/(x+½) + d/(y+½), that of two independent counts (Gart and
 * Zweifel 1967, Biometrika 54, 181–187) of which a story brings several at once (c = Σh²/Σh over
 * the stories' h, the variance of a compound Poisson count over its mean, at least 1; d alike), and
 * of m/(m−1) · Σ[h/(x+½) − o/(y+½)]² over the h and o of the m stories (delta method; Cochran 1977,
 * Sampling Techniques, section 6.4). Copies of a story are one observation.
 */
final class StoryBalances {

  private final Counts counts;
  private final Map<Feature, Pair> pairs = new TreeMap<>();
  private final List<List<Pair>> hitsOf = new ArrayList<>();
  private final List<List<Pair>> oppositesOf = new ArrayList<>();

  /** A feature, its opposite, and what they sum up to. */
  private static final class Pair {
    private final double hits;
    private final double opposites;
    private long hitsOfStory;
    private long oppositesOfStory;
    private double hitsSquared;
    private double oppositesSquared;
    private double squares;
    private long stories;

    Pair(long hits, long opposites) {
      this.hits = hits + 0.5;
      this.opposites = opposites + 0.5;
    }

    void close() {
      double influence = hitsOfStory / hits - oppositesOfStory / opposites;
      squares += influence * influence;
      hitsSquared += (double) hitsOfStory * hitsOfStory;
      oppositesSquared += (double) oppositesOfStory * oppositesOfStory;
      stories++;
      hitsOfStory = 0;
      oppositesOfStory = 0;
    }

    double error() {
      double clustered = stories < 2 ? 0 : squares * stories / (stories - 1.0);
      double apart = variance(hits, hitsSquared) + variance(opposites, oppositesSquared);
      return Math.sqrt(Math.max(clustered, apart));
    }

    /** Returns the variance of the log of a count, which is its number and ½. */
    private static double variance(double count, double squared) {
      double clumping = count > 0.5 ? Math.max(1, squared / (count - 0.5)) : 1;
      return clumping / count;
    }
  }

  /**
   * Adds up.
   *
   * @param opposites the opposite of each feature
   */
  StoryBalances(Counts counts, Map<Feature, Feature> opposites) {
    this.counts = counts;
    for (int i = 0; i < counts.width(); i++) {
      hitsOf.add(new ArrayList<>());
      oppositesOf.add(new ArrayList<>());
    }
    opposites.forEach(
        (feature, opposite) -> {
          Pair pair = new Pair(counts.sum(feature), counts.sum(opposite));
          pairs.put(feature, pair);
          note(feature, hitsOf, pair);
          note(opposite, oppositesOf, pair);
        });
    sumStories();
  }

  private void note(Feature feature, List<List<Pair>> to, Pair pair) {
    Integer number = counts.number(feature);
    if (number != null) {
      to.get(number).add(pair);
    }
  }

  /** Adds up story by story; the units of a story follow each other. */
  private void sumStories() {
    Set<Pair> touched = new HashSet<>();
    String open = "";
    for (Row row : counts.rows()) {
      if (!row.unit().story().equals(open)) {
        touched.forEach(Pair::close);
        touched.clear();
        open = row.unit().story();
      }
      for (int i = 0; i < row.features().length; i++) {
        int value = row.values()[i];
        for (Pair pair : hitsOf.get(row.features()[i])) {
          pair.hitsOfStory += value;
          touched.add(pair);
        }
        for (Pair pair : oppositesOf.get(row.features()[i])) {
          pair.oppositesOfStory += value;
          touched.add(pair);
        }
      }
    }
    touched.forEach(Pair::close);
  }

  /** Returns the balance of a feature; NaN where neither it nor its opposite was found. */
  double of(Feature feature) {
    Pair pair = pairs.get(feature);
    return pair == null || pair.hits + pair.opposites == 1
        ? Double.NaN
        : Math.log(pair.hits / pair.opposites);
  }

  /** Returns its interval. */
  Interval interval(Feature feature, double level) {
    Pair pair = pairs.get(feature);
    double balance = of(feature);
    if (pair == null || Double.isNaN(balance)) {
      return Interval.UNDEFINED;
    }
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    return new Interval(balance - z * pair.error(), balance + z * pair.error());
  }
}
