package org.dilema.run;

import java.io.IOException;
import java.time.Duration;

/**
 * An article that tagging was given up on. It has no tags, and the run goes on.
 *
 * @param article its id
 * @param reason why, and what to do about it; the same in every run that has it
 */
record GivenUp(String article, String reason) {

  /** Gives up an article that took too long. */
  static GivenUp slow(String article, Duration patience) {
    return new GivenUp(
        article,
        "it took longer than " + patience.toMinutes() + " minutes; another run may tag it");
  }

  /** Gives up an article at which the program failed. */
  static GivenUp failed(String article, Throwable failure) {
    return new GivenUp(
        article,
        "the tagger failed at it with "
            + failure.getClass().getSimpleName()
            + "; please report it with the text, or leave the article out");
  }

  /**
   * Returns whether a failure is the article's alone: a fault of the program in some sentence of
   * it. A full disk and a lack of memory are not.
   */
  static boolean concerns(Throwable failure) {
    boolean fault =
        failure instanceof RuntimeException
            || failure instanceof StackOverflowError
            || failure instanceof AssertionError;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      fault &= !(cause instanceof IOException || cause instanceof OutOfMemoryError);
    }
    return fault;
  }

  /** Returns the place in the program where a failure arose, for whoever mends it. */
  static String place(Throwable failure) {
    for (StackTraceElement element : failure.getStackTrace()) {
      if (element.getClassName().startsWith("org.dilema.")) {
        return element.toString();
      }
    }
    return "an unknown place";
  }

  /** Tells it in one line. */
  String told() {
    return article + ": not tagged, because " + reason;
  }
}
