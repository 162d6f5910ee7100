package org.dilema.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The stories of a corpus as vectors of counts, resampled with replacement within the outlet they
 * come from (cluster bootstrap: Davison and Hinkley 1997, section 3.8; Cameron, Gelbach and Miller
 * 2008, Review of Economics and Statistics 90(3)).
 *
 * <p>A story goes into a replicate whole, with its copies in other outlets: drawn apart, copies
 * would pass for independent evidence.
 */
public final class StorySample {

  private final int width;
  private final List<Stratum> strata;

  private StorySample(int width, List<Stratum> strata) {
    this.width = width;
    this.strata = strata;
  }

  /**
   * Collects the stories of a corpus.
   *
   * @param columns what each column totals: the sum of these features
   */
  public static StorySample of(Counts counts, List<List<Feature>> columns) {
    int[][] targets = targets(counts, columns);
    Map<String, Map<String, long[]>> byHome = new TreeMap<>();
    for (Row row : counts.rows()) {
      long[] sums =
          byHome
              .computeIfAbsent(row.unit().home(), home -> new TreeMap<>())
              .computeIfAbsent(row.unit().story(), story -> new long[columns.size()]);
      for (int i = 0; i < row.features().length; i++) {
        for (int column : targets[row.features()[i]]) {
          sums[column] += row.values()[i];
        }
      }
    }
    List<Stratum> strata = new ArrayList<>();
    byHome.values().forEach(stories -> strata.add(new Stratum(stories.values())));
    return new StorySample(columns.size(), strata);
  }

  private static int[][] targets(Counts counts, List<List<Feature>> columns) {
    int[][] targets = new int[counts.width()][0];
    for (int column = 0; column < columns.size(); column++) {
      for (Feature feature : columns.get(column)) {
        Integer number = counts.number(feature);
        if (number != null) {
          int[] wider = Arrays.copyOf(targets[number], targets[number].length + 1);
          wider[wider.length - 1] = column;
          targets[number] = wider;
        }
      }
    }
    return targets;
  }

  /** Returns the totals of the columns over the stories as they are. */
  public long[] totals() {
    long[] totals = new long[width];
    strata.forEach(stratum -> stratum.addAll(totals));
    return totals;
  }

  /**
   * Returns the totals of the columns in each replicate. A replicate's numbers are drawn from its
   * own generator, so the result does not depend on the number of threads.
   *
   * @param replicates number B of replicates, at least 0
   * @param seed the study's seed
   */
  public long[][] resample(int replicates, long seed) {
    Draws source = new Draws(seed);
    long[] seeds = LongStream.generate(source::seed).limit(replicates).toArray();
    long[][] drawn = new long[replicates][width];
    IntStream.range(0, replicates)
        .parallel()
        .forEach(
            replicate -> {
              Draws draws = new Draws(seeds[replicate]);
              strata.forEach(stratum -> stratum.draw(draws, drawn[replicate]));
            });
    return drawn;
  }
}
