/**
 * Dictionaries of other programs: read into tables of cues that a person reviews, and cues written
 * with all their forms for programs that only count words.
 */
@NullMarked
package org.dilema.lexicon.exchange;

import org.jspecify.annotations.NullMarked;
