package org.dilema.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.measure.Feature.Kind;

/**
 * Frequencies, rates, shares and coverage of one row of a corpus or of a part of it. Intervals are
 * {@link Proportion#wilson}; {@code docs/metrics.md} names every metric.
 */
final class FrequencyMetrics {

  private static final double THOUSAND = 1000;

  private final Counts counts;
  private final StoryRatios ratios;
  private final StoryRatios shares;
  private final StoryBalances balances;
  private final double level;
  private final List<Metric> metrics = new ArrayList<>();

  FrequencyMetrics(Counts counts, double level) {
    this.counts = counts;
    this.ratios = StoryRatios.ofMentions(counts);
    this.shares = StoryRatios.ofFramed(counts);
    this.balances = new StoryBalances(counts, opposites(counts));
    this.level = level;
  }

  /** Returns the opposite of every feature that has one. */
  private static Map<Feature, Feature> opposites(Counts counts) {
    Map<Feature, Feature> opposites = new TreeMap<>();
    for (Feature feature : counts.features()) {
      String pole = Diagnosis.poleOf(feature.key());
      if (feature.kind() == Kind.SENTENCES && !pole.isEmpty()) {
        opposites.put(feature, new Feature(Kind.OPPOSITE, feature.row(), pole));
      } else if (feature.kind() == Kind.OPPOSITE) {
        opposites.put(feature.as(Kind.SENTENCES), feature);
      }
    }
    return opposites;
  }

  /** Returns the keys of which at least one sentence of the corpus was counted. */
  static Set<String> keys(Counts counts) {
    Set<String> keys = new TreeSet<>(cellKeys());
    for (Feature feature : counts.features()) {
      if (feature.kind() == Kind.SENTENCES && !feature.key().equals(Feature.MENTIONED)) {
        keys.add(feature.key());
      }
    }
    return keys;
  }

  /** Returns the keys of the three dimensions and of threat. */
  static Set<String> cellKeys() {
    Set<String> keys = new TreeSet<>(Set.of(Diagnosis.THREAT));
    for (Dimension dimension : Dimension.values()) {
      keys.add(dimension.label());
    }
    return keys;
  }

  List<Metric> metrics() {
    return metrics;
  }

  /** Measures a row under the keys. */
  void measure(String row, Set<String> keys, String group) {
    Feature mentions = Feature.mentions(row);
    plain("linked_sentences", group, Feature.MENTIONED, counts.sum(mentions), articles());
    plain(
        "linked_articles",
        group,
        Feature.MENTIONED,
        counts.sum(mentions.as(Kind.ARTICLES)),
        articles());
    for (String key : keys) {
      key(new Feature(Kind.SENTENCES, row, key), group);
      pole(new Feature(Kind.SENTENCES, row, key), group);
    }
  }

  private void key(Feature feature, String group) {
    String key = feature.key();
    long hits = counts.sum(feature);
    Proportion rate = ratios.of(feature);
    plain("sentence_frequency", group, key, hits, rate.all());
    plain("resolved_frequency", group, key, counts.sum(feature.as(Kind.RESOLVED)), rate.all());
    rated("rate_per_1000", group, key, rate, THOUSAND);
    if (!key.startsWith("P")) {
      rated("share", group, key, shares.of(feature), 1);
    }
    Proportion coverage = ratios.of(feature.as(Kind.ARTICLES));
    plain("article_frequency", group, key, coverage.hits(), coverage.all());
    rated("coverage", group, key, coverage, 1);
  }

  /** Adds the opposite pole of a feature that has one, and the balance of the two. */
  private void pole(Feature feature, String group) {
    String pole = Diagnosis.poleOf(feature.key());
    if (!pole.isEmpty()) {
      Proportion rate = ratios.of(new Feature(Kind.OPPOSITE, feature.row(), pole));
      plain("opposite_frequency", group, feature.key(), rate.hits(), rate.all());
      rated("opposite_rate_per_1000", group, feature.key(), rate, THOUSAND);
      Interval interval = balances.interval(feature, level);
      metrics.add(
          new Metric(
              "balance",
              group,
              feature.key(),
              balances.of(feature),
              interval.low(),
              interval.high(),
              rate.all()));
    }
  }

  private long articles() {
    return counts.sum(new Feature(Kind.CORPUS, Feature.CORPUS, "articles"));
  }

  private void rated(
      String metric, String group, String key, Proportion proportion, double factor) {
    Interval interval = proportion.wilson(level);
    metrics.add(
        new Metric(
            metric,
            group,
            key,
            factor * proportion.rate(),
            factor * interval.low(),
            factor * interval.high(),
            proportion.all()));
  }

  private void plain(String metric, String group, String key, long value, long n) {
    metrics.add(new Metric(metric, group, key, value, Double.NaN, Double.NaN, n));
  }
}
