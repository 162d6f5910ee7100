package org.dilema.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dilema.measure.Feature.Kind;

/**
 * How large a part of one feature another makes, with the sums over stories that its variance
 * needs.
 */
final class StoryRatios {

  private static final int NONE = -1;

  private final Counts counts;
  private final Function<Feature, Optional<Feature>> whole;
  private final int[] wholes;
  private final double[] hitsSquared;
  private final double[] products;
  private final double[] allSquared;
  private final long[] clusters;

  private StoryRatios(Counts counts, Function<Feature, Optional<Feature>> whole) {
    this.counts = counts;
    this.whole = whole;
    this.wholes = wholes();
    this.hitsSquared = new double[counts.width()];
    this.products = new double[counts.width()];
    this.allSquared = new double[counts.width()];
    this.clusters = new long[counts.width()];
    sumStories();
  }

  /** Takes every feature as a part of the sentences, or articles, that name its row. */
  static StoryRatios ofMentions(Counts counts) {
    return new StoryRatios(
        counts,
        feature ->
            switch (feature.kind()) {
              case SENTENCES, OPPOSITE -> Optional.of(Feature.mentions(feature.row()));
              case ARTICLES -> Optional.of(Feature.mentions(feature.row()).as(Kind.ARTICLES));
              case RESOLVED, CONFIDENCE, OPPOSITE_CONFIDENCE, DYAD, PAIR, FRAMES, CORPUS ->
                  Optional.empty();
            });
  }

  /** Takes the sentences of every feature as a part of those with any frame for the row. */
  static StoryRatios ofFramed(Counts counts) {
    return new StoryRatios(
        counts,
        feature ->
            feature.kind() == Kind.SENTENCES
                ? Optional.of(new Feature(Kind.SENTENCES, feature.row(), Diagnosis.ANY))
                : Optional.empty());
  }

  /** Returns the feature as a part of its whole; a proportion of nothing where it has none. */
  Proportion of(Feature feature) {
    Feature all = whole.apply(feature).orElse(feature);
    Integer part = counts.number(feature);
    Integer denominator = counts.number(all);
    if (denominator == null) {
      return Proportion.independent(0, 0);
    }
    return Proportion.clustered(
        counts.sum(feature),
        counts.sum(all),
        clusters[denominator],
        part == null ? 0 : hitsSquared[part],
        part == null ? 0 : products[part],
        allSquared[denominator]);
  }

  private int[] wholes() {
    int[] numbers = new int[counts.width()];
    Arrays.setAll(numbers, i -> whole.apply(counts.feature(i)).map(counts::number).orElse(NONE));
    return numbers;
  }

  /** Adds up squares and products; the units of a story follow each other. */
  private void sumStories() {
    long[] story = new long[counts.width()];
    String open = "";
    Set<Integer> touched = new TreeSet<>();
    for (Row row : counts.rows()) {
      if (!row.unit().story().equals(open)) {
        close(story, touched);
        open = row.unit().story();
      }
      for (int i = 0; i < row.features().length; i++) {
        int feature = row.features()[i];
        if (wholes[feature] != NONE) {
          story[feature] += row.values()[i];
          touched.add(feature);
        }
      }
    }
    close(story, touched);
  }

  private void close(long[] story, Set<Integer> touched) {
    for (int feature : touched) {
      double hits = story[feature];
      double all = story[wholes[feature]];
      hitsSquared[feature] += hits * hits;
      products[feature] += hits * all;
      if (wholes[feature] == feature) {
        allSquared[feature] += all * all;
        clusters[feature]++;
      }
    }
    touched.forEach(feature -> story[feature] = 0);
    touched.clear();
  }
}
