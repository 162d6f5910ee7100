package org.dilema.archive;

/**
 * How a concordance is to be shown.
 *
 * @param search what to look for; its offset, limit, sample and filters hold for lines
 * @param order what the lines are sorted by
 * @param context words shown on each side of a match, 0 to 100
 */
public record KwicRequest(SearchRequest search, KwicOrder order, int context) {
  /** Words shown on each side where nothing else is asked for. */
  public static final int DEFAULT_CONTEXT = 8;

  private static final int MOST_CONTEXT = 100;

  /** Rejects contexts out of range. */
  public KwicRequest {
    if (context < 0 || context > MOST_CONTEXT) {
      throw new IllegalArgumentException(
          "context: expected 0 to " + MOST_CONTEXT + ", found " + context);
    }
  }

  /** Returns a request in the order of the archive. */
  public static KwicRequest of(SearchRequest search) {
    return new KwicRequest(search, KwicOrder.ARCHIVE, DEFAULT_CONTEXT);
  }
}
