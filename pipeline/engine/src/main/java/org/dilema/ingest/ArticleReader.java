package org.dilema.ingest;

import java.io.IOException;

/**
 * Reads one format. To add a format is to write one such class, one fixture, and one line in {@link
 * Formats}. Implementations are immutable.
 */
interface ArticleReader {

  /** Returns the file name extensions it reads, lower-case, without a dot. */
  Iterable<String> extensions();

  /** Returns whether the format is text, in which a NUL byte is a fault. */
  default boolean isText() {
    return true;
  }

  /**
   * Hands every record of a file to the sink, as an article or as a rejection, one at a time.
   *
   * @param in the bytes, read once; closed by the caller
   * @return how many records the file held
   * @throws IOException if the file cannot be read to its end; what was handed over stays valid
   */
  long read(SourceFile file, Input in, Sink sink) throws IOException;
}
