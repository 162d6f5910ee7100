package org.dilema.findings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.measure.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * A table of signs to compare with: a published one, or a benchmark.
 *
 * @param signs by state and then by label of the dimension
 */
public record PublishedTable(Map<String, Map<String, Sign>> signs) {

  /** The table that says nothing. */
  public static final PublishedTable NONE = new PublishedTable(Map.of());

  /** Copies the signs in the order of their keys. */
  public PublishedTable {
    Map<String, Map<String, Sign>> copy = new TreeMap<>();
    signs.forEach((state, row) -> copy.put(state, Collections.unmodifiableMap(new TreeMap<>(row))));
    signs = Collections.unmodifiableMap(copy);
  }

  /** Returns the sign of a cell, or null where the table has none. */
  public @Nullable Sign sign(String state, Dimension dimension) {
    Map<String, Sign> row = signs.get(state);
    return row == null ? null : row.get(dimension.label());
  }

  /** Returns the benchmark that gives every cell of the states the same sign. */
  public static PublishedTable uniform(List<String> states, Sign sign) {
    Map<String, Map<String, Sign>> signs = new TreeMap<>();
    states.forEach(state -> signs.put(state, row(sign)));
    return new PublishedTable(signs);
  }

  /** Returns the benchmark that gives every state outside an alliance three pluses, others none. */
  public static PublishedTable outside(Set<String> members, List<String> states) {
    Map<String, Map<String, Sign>> signs = new TreeMap<>();
    for (String state : states) {
      signs.put(state, row(members.contains(state) ? Sign.MINUS : Sign.PLUS));
    }
    return new PublishedTable(signs);
  }

  private static Map<String, Sign> row(Sign sign) {
    Map<String, Sign> row = new TreeMap<>();
    for (Dimension dimension : Dimension.values()) {
      row.put(dimension.label(), sign);
    }
    return row;
  }
}
