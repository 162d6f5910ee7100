package org.dilema.report;

import java.io.IOException;

/** Says that the folder named for the results cannot be used; nothing was written. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Builds the exception from one line: place, expectation, remedy. */
  OutputException(String message, IOException cause) {
    super(message, cause);
  }
}
