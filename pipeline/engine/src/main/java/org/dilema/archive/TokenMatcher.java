package org.dilema.archive;

import java.io.IOException;

/** Finds the matches of a pattern in one article after the other. */
interface TokenMatcher {
  /** Adds the matches in an article, by start and end. */
  void match(int document, TokenMatches to) throws IOException;
}
