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
record CueHit(Cue cue, int first, int last, int head) {}
