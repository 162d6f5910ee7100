package org.dilema.report;

import java.io.IOException;

/** Says that a folder of results cannot be used; nothing was written. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Builds the exception from one line: place, expectation, remedy. */
  public OutputException(String message) {
    super(message);
  }

  /** Builds the exception from one line and what lies behind it. */
  OutputException(String message, Exception cause) {
    super(message, cause);
  }
}
