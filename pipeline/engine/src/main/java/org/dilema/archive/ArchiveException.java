package org.dilema.archive;

/** Says why a folder cannot be used as an archive and what to do about it, in one line. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Builds the exception from place, expectation and remedy. */
  public ArchiveException(String message) {
    super(message);
  }

  /** Builds the exception and keeps what caused it. */
  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
