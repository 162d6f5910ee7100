package org.dilema.web;

/** A request that is answered by an error page: what was wrong and what to do instead. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Returns a refusal of a request that says something impossible. */
  static Refusal bad(String message) {
    return new Refusal(400, message);
  }

  /** Returns a refusal of a request for what is not there. */
  static Refusal missing(String message) {
    return new Refusal(404, message);
  }

  int status() {
    return status;
  }
}
