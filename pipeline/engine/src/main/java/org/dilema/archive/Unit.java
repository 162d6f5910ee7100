package org.dilema.archive;

/** What has to hold all that a query asks for. */
public enum Unit {
  /** The words may be spread over the article; the best sentence is shown. */
  ARTICLE,
  /** One sentence has to hold them all. */
  SENTENCE
}
