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

  /**
   * Returns whether it is longer than a cue that stands within it, of its category or opening one.
   */
  boolean hides(CueHit hit) {
    return last - first > hit.last - hit.first
        && first <= hit.first
        && last >= hit.last
        && (cue.category() == hit.cue.category() || !hit.cue.needs("refine"));
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
