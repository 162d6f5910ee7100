package org.dilema.ingest;

/**
 * How much was read. A file that cannot be read at all counts as one record and one rejection.
 *
 * @param records records that the readers counted, at least 0
 * @param articles records that became articles
 * @param rejections records, or whole files, that did not
 */
public record ReadCount(long records, long articles, long rejections) {

  /** Nothing read yet. */
  public static final ReadCount NONE = new ReadCount(0, 0, 0);

  /**
   * Holds the sum: nothing is lost.
   *
   * @throws IllegalArgumentException if records are not articles plus rejections
   */
  public ReadCount {
    if (records != articles + rejections) {
      throw new IllegalArgumentException(
          "records must be articles plus rejections: "
              + records
              + " is not "
              + articles
              + " + "
              + rejections);
    }
  }

  /** Adds two counts. */
  public ReadCount plus(ReadCount other) {
    return new ReadCount(
        records + other.records, articles + other.articles, rejections + other.rejections);
  }
}
