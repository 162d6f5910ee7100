package org.dilema.validate;

/** Says what is wrong in a sheet that a person filled in; not a failure of the program. */
public final class SheetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Builds the exception from one line: place, expectation, remedy. */
  public SheetException(String message) {
    super(message);
  }
}
