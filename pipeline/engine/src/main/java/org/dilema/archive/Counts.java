package org.dilema.archive;

import java.util.List;

/**
 * How much was found in each part of an archive, beside how much there is.
 *
 * @param facet what is counted by
 * @param unit what is counted
 * @param rows by what was found, most first, then by name
 * @param total the whole archive
 */
public record Counts(Facet facet, Unit unit, List<Row> rows, Row total) {
  /** Copies the rows. */
  public Counts {
    rows = List.copyOf(rows);
  }

  /**
   * A part of an archive. An article that names two actors counts for both.
   *
   * @param value name of the part; empty for the whole
   * @param found articles or sentences found in it
   * @param all articles or sentences in it
   * @param hits places in its articles where the words asked for stand; 0 where none was asked for
   * @param words words of its articles
   */
  public record Row(String value, long found, long all, long hits, long words) {
    /** Returns the share found, 0 to 1; not a number where the part is empty. */
    public double rate() {
      return all == 0 ? Double.NaN : (double) found / all;
    }

    /** Returns the hits in a million words; not a number where the part is empty. */
    public double perMillion() {
      return words == 0 ? Double.NaN : 1e6 * hits / words;
    }
  }
}
