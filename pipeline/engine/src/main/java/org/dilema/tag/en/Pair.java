package org.dilema.tag.en;

import org.dilema.lexicon.Category;

/**
 * The two roles of a category.
 *
 * @param doer who threatens, fears, seeks or distrusts
 * @param other the other of the two
 */
record Pair(String doer, String other) {

  /** Returns the roles of a category; the partners of a POSITIVE frame have one role for all. */
  static Pair of(Category category) {
    return switch (category) {
      case FEAR -> new Pair("experiencer", "feared");
      case THREAT -> new Pair("threatener", "target");
      case ANARCHY -> new Pair("seeker", "provider");
      case MISPERCEPTION -> new Pair("distruster", "distrusted");
      case POSITIVE -> new Pair("partner", "partner");
    };
  }
}
