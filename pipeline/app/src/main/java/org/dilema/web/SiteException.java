package org.dilema.web;

/** Says in one line why the site cannot be served as asked, and what to do. */
public final class SiteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Builds the exception with its one line. */
  public SiteException(String message) {
    super(message);
  }
}
