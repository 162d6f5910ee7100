package org.dilema.ingest;

/** Says that the corpus as configured does not exist or holds nothing to read. */
public final class CorpusException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Builds the exception from a message that names the place and the remedy. */
  public CorpusException(String message) {
    super(message);
  }
}
