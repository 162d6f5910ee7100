package org.dilema.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilema.measure.Metric;
import org.jspecify.annotations.Nullable;

/**
 * The values of one metric for groups that are told apart by the same properties, such as {@code
 * state=XKX;language=sq} by state and language.
 */
final class MetricView {

  private final Map<List<String>, Metric> metrics = new LinkedHashMap<>();

  /**
   * Picks metrics.
   *
   * @param name the metric
   * @param properties the groups' properties, all and no others
   */
  MetricView(List<Metric> all, String name, String... properties) {
    for (Metric metric : all) {
      Map<String, String> group =
          metric.metric().equals(name) ? parse(metric.group()) : Map.<String, String>of();
      if (group.keySet().equals(Set.of(properties))) {
        List<String> place =
            Stream.concat(Stream.of(properties).map(group::get), Stream.of(metric.key())).toList();
        metrics.put(place, metric);
      }
    }
  }

  /** Returns the values of a property, by its place among the properties; the key comes last. */
  Stream<String> values(int property) {
    return metrics.keySet().stream().map(place -> place.get(property)).distinct();
  }

  /** Returns the values of all properties, and then the key, of every metric. */
  Stream<List<String>> places() {
    return metrics.keySet().stream();
  }

  /** Returns the metric with these values of the properties and this key. */
  @Nullable Metric at(String... place) {
    return metrics.get(List.of(place));
  }

  /**
   * Splits {@code a=1;b=2}; a value may hold an equals sign and, before no property, a semicolon.
   */
  static Map<String, String> parse(String group) {
    Map<String, String> properties = new TreeMap<>();
    String last = "";
    for (String part : group.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        last = part.substring(0, equals);
        properties.put(last, part.substring(equals + 1));
      } else {
        properties.merge(last, part, (a, b) -> a + ";" + b);
      }
    }
    return properties;
  }
}
