package org.dilema.archive;

import java.util.List;

/**
 * Matches in their context.
 *
 * @param total number of all matches, not only of those returned
 * @param articles number of articles that hold them
 * @param lines the lines asked for, in the order asked for
 * @param expansions what was looked for besides, one line a word
 * @param near words to try where nothing was found
 */
public record Concordance(
    long total,
    long articles,
    List<KwicLine> lines,
    List<String> expansions,
    List<NearWords> near) {
  /** Copies the lists. */
  public Concordance {
    lines = List.copyOf(lines);
    expansions = List.copyOf(expansions);
    near = List.copyOf(near);
  }
}
