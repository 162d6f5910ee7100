package org.dilema.run;

/** Says what is wrong with a study or with what was asked for; not a failure of the program. */
public final class StudyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Builds the exception from one line: place, expectation, remedy. */
  public StudyException(String message) {
    super(message);
  }
}
