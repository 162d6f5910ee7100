package org.dilema.measure;

import java.util.ArrayList;
import java.util.List;
import org.dilema.lexicon.Category;
import org.dilema.measure.Feature.Kind;

/** Totals of a corpus or of a part of it: what every other number is a part of. */
final class CorpusMetrics {

  private static final List<String> TOTALS = List.of("articles", "sentences", "tokens", "mentions");

  private CorpusMetrics() {}

  static List<Metric> of(Counts counts, String group) {
    List<Metric> metrics = new ArrayList<>();
    for (String total : TOTALS) {
      metrics.add(total(group, total, counts.sum(new Feature(Kind.CORPUS, Feature.CORPUS, total))));
    }
    metrics.add(total(group, "stories", counts.values(Unit::story).size()));
    metrics.add(total(group, "outlets", counts.values(Unit::outlet).size()));
    for (Category category : Category.values()) {
      for (String state : List.of("counted", "not_counted")) {
        long frames = counts.sum(new Feature(Kind.FRAMES, category.name(), state));
        metrics.add(metric("frames_" + state, group, category.name(), frames));
      }
    }
    return metrics;
  }

  private static Metric total(String group, String total, long value) {
    return metric("corpus_" + total, group, "corpus", value);
  }

  private static Metric metric(String name, String group, String key, long value) {
    return new Metric(name, group, key, value, Double.NaN, Double.NaN, value);
  }
}
