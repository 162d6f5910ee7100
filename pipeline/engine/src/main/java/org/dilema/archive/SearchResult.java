package org.dilema.archive;

import java.util.List;

/**
 * What a search found.
 *
 * @param total number of all articles or sentences that match, not only of those returned
 * @param stories number of stories among them where these are collapsed, else the same as total
 * @param hits those asked for, in the order asked for
 * @param expansions what was looked for besides, one line a word
 * @param near where nothing was found: words that exist and are written alike
 */
public record SearchResult(
    long total, long stories, List<Hit> hits, List<String> expansions, List<NearWords> near) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    expansions = List.copyOf(expansions);
    near = List.copyOf(near);
  }
}
