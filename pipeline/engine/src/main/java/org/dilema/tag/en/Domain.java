package org.dilema.tag.en;

import java.util.BitSet;
import org.dilema.lexicon.Category;

/** Keeps frames within interstate, inter-ethnic and security matters (codebook 0.2). */
final class Domain {

  private Domain() {}

  /** Returns whether what the cue is about lies in the study's domain. */
  static boolean admits(CueHit hit, EnglishSentence sentence, EnglishNeeds needs) {
    if (needs.any("idiom", EnglishFrames.tokens(hit))) {
      return false;
    }
    if (needs.anywhere("sport") && !needs.anywhere("armed")) {
      return false;
    }
    if (hit.cue().category() == Category.ANARCHY) {
      return !needs.anywhere("civil");
    }
    BitSet about = Complement.of(sentence, hit.head());
    about.or(needs.subject(hit));
    boolean off = needs.any("offdomain", about);
    boolean security = needs.any("security", about);
    return !off || security;
  }
}
