package org.dilema.tag.sq;

import org.dilema.lexicon.Cue;

/**
 * A cue that stands in a sentence.
 *
 * @param cue the entry
 * @param first first token
 * @param last last token
 */
record CueHit(Cue cue, int first, int last) {

  boolean verbal() {
    return cue.inflection().startsWith("V");
  }

  /** Returns the token that roles hang from: the verb of a verbal cue, else the noun. */
  int head() {
    return first;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
