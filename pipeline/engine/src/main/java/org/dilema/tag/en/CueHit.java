package org.dilema.tag.en;

import org.dilema.lexicon.Cue;

/**
 * A cue that stands in a sentence.
 *
 * @param cue the entry
 * @param first first token
 * @param last last token
 * @param head the token that the roles hang from
 */
record CueHit(Cue cue, int first, int last, int head) {
  /** Returns whether other words stand between those of the cue. */
  boolean spread() {
    return last - first >= cue.words().size();
  }

  /** Returns whether this longer cue of the category says what the other says within it. */
  boolean covers(CueHit other) {
    return last - first > other.last - other.first
        && first <= other.first
        && last >= other.last
        && cue.category() == other.cue.category();
  }
}
