package org.dilema.archive;

/** Says that a search took longer than it was allowed to, in one line. */
public final class SearchTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Builds the exception. */
  SearchTimeoutException(String message) {
    super(message);
  }
}
