package org.dilema.archive;

import java.util.List;

/**
 * What a search found.
 *
 * @param total number of all articles or sentences that match, not only of those returned
 * @param hits the best, by score, then newest first, then by article id and sentence
 */
public record SearchResult(long total, List<Hit> hits) {
  /** Copies the hits. */
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
