package org.dilema.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Computes every row of {@code metrics.csv} that follows from counts alone. */
public final class Metrics {

  private static final Map<String, Function<Unit, String>> PARTS =
      new TreeMap<>(
          Map.of("language", Unit::language, "outlet", Unit::outlet, "month", Unit::month));

  private final Counts counts;
  private final Set<String> rows;
  private final Set<String> known;
  private final Set<String> named;
  private final double level;
  private final List<Metric> metrics = new ArrayList<>();

  private Metrics(Counts counts, List<String> states, List<String> others, double level) {
    this.counts = counts;
    this.known = new TreeSet<>(states);
    this.rows = new TreeSet<>(states);
    this.rows.addAll(others);
    this.named = Set.copyOf(StatePool.of(counts, states));
    this.level = level;
  }

  /**
   * Measures a corpus.
   *
   * @param states the study's states and reference states: measured in every part of the corpus,
   *     even where nothing was found
   * @param others codes of entities measured as closely that are no states, such as {@code RSR};
   *     all further codes that occur are measured over the whole corpus alone
   * @param level coverage of the intervals, such as 0.95
   * @return rows in the order of {@code metrics.csv}
   */
  public static List<Metric> of(
      Counts counts, List<String> states, List<String> others, double level) {
    Metrics metrics = new Metrics(counts, states, others, level);
    metrics.whole();
    PARTS.forEach(metrics::parts);
    return metrics.metrics.stream().sorted(Metric.ORDER).toList();
  }

  private void whole() {
    metrics.addAll(CorpusMetrics.of(counts, "corpus"));
    FrequencyMetrics whole = new FrequencyMetrics(counts, level);
    Set<String> keys = FrequencyMetrics.keys(counts);
    for (String row : occurring()) {
      whole.measure(row, rows.contains(row) ? keys : FrequencyMetrics.cellKeys(), group(row));
    }
    metrics.addAll(whole.metrics());
  }

  private void parts(String name, Function<Unit, String> property) {
    for (String value : counts.values(property)) {
      Counts part = counts.where(unit -> property.apply(unit).equals(value));
      metrics.addAll(CorpusMetrics.of(part, name + "=" + value));
      FrequencyMetrics frequencies = new FrequencyMetrics(part, level);
      Set<String> keys =
          name.equals("language") ? FrequencyMetrics.keys(counts) : FrequencyMetrics.cellKeys();
      rows.forEach(row -> frequencies.measure(row, keys, group(row) + ";" + name + "=" + value));
      metrics.addAll(frequencies.metrics());
    }
  }

  private Set<String> occurring() {
    Set<String> occurring = new TreeSet<>(rows);
    for (Feature feature : counts.features()) {
      if (feature.equals(Feature.mentions(feature.row()))) {
        occurring.add(feature.row());
      }
    }
    return occurring;
  }

  private String group(String row) {
    boolean state = known.contains(row) || named.contains(row);
    return (state ? "state=" : "actor=") + row;
  }
}
