package org.dilema.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** Says that a file breaks off or is damaged at some place, after which nothing can be read. */
final class DamageException extends IOException {

  private static final long serialVersionUID = 1L;

  DamageException(String what, Throwable cause) {
    super(what + why(cause) + "; nothing after it could be read", cause);
  }

  private static String why(Throwable cause) {
    return cause.getMessage() == null || cause instanceof EOFException
        ? " (it breaks off)"
        : " (" + Characters.oneLine(cause.getMessage(), 100) + ")";
  }

  /** Returns what a rejection says of a failure, without a path of this machine. */
  static String reason(IOException e) {
    if (e instanceof DamageException || e instanceof Meter.BombException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof AccessDeniedException) {
      return "unreadable: permission denied";
    }
    return e instanceof EOFException
        ? "unreadable: the file breaks off"
        : "unreadable: " + FileSearch.reason(e);
  }
}
