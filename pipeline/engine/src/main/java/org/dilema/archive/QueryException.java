package org.dilema.archive;

/** Says where a query cannot be understood and what to write instead, in one line. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * Builds the exception.
   *
   * @param position place in the query, the first character being 1
   * @param message what was found and what to do
   */
  public QueryException(int position, String message) {
    super("query, character " + position + ": " + message);
    this.position = position;
  }

  /** Returns the place in the query, the first character being 1. */
  public int position() {
    return position;
  }
}
