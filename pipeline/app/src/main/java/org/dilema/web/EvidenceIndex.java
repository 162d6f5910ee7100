package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.measure.Attribution;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Tally;

/**
 * The frames behind every cell of the findings table and every dyad, found by the code that counted
 * them: the run's tables are read once more, an article at a time, and tallied.
 */
final class EvidenceIndex {

  /** A frame: its article and its id. */
  record Ref(String article, String frame) {}

  private final Map<String, List<Ref>> refs = new HashMap<>();

  /**
   * Reads a run.
   *
   * @param states codes of the table's rows
   * @param attribution for whom the codes count
   */
  EvidenceIndex(RunFiles run, Set<String> states, Attribution attribution) throws IOException {
    new TaggedRows(run)
        .each(
            article -> {
              Counts counts = Tally.of(List.of(article.tagged()), attribution);
              for (String state : states) {
                for (Dimension dimension : Dimension.values()) {
                  counts
                      .occurrences(state, dimension)
                      .forEach(one -> add(cell(state, dimension.label()), one.frame()));
                }
              }
              new DyadRefs(attribution, article).each(this::add);
            });
  }

  /** Returns the key of a cell. */
  static String cell(String state, String dimension) {
    return state + "/" + dimension;
  }

  /** Returns the key of a dyad. */
  static String dyad(String from, String to, String relation) {
    return from + ">" + to + "/" + relation;
  }

  /** Returns the frames behind a key, by article and place; none for an unknown key. */
  List<Ref> of(String key) {
    return refs.getOrDefault(key, List.of());
  }

  /** Returns the keys that have at least one frame. */
  Set<String> keys() {
    return new TreeSet<>(refs.keySet());
  }

  private void add(String key, String frame) {
    List<Ref> list = refs.computeIfAbsent(key, k -> new ArrayList<>());
    Ref ref = new Ref(RunFiles.articleOf(frame), frame);
    if (list.isEmpty() || !list.get(list.size() - 1).equals(ref)) {
      list.add(ref);
    }
  }
}
