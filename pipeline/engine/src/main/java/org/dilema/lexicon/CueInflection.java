package org.dilema.lexicon;

import java.util.List;
import java.util.Set;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;

/** Generates the forms of a cue. */
public final class CueInflection {

  private CueInflection() {}

  /**
   * Returns the forms of each word of a cue. A cue that names no class inflects by its part of
   * speech where that is enough, as in English, where any word of a phrase may inflect.
   *
   * @throws IllegalArgumentException if the class is unknown or does not fit the lemma
   */
  public static List<Set<WordForm>> forms(Cue cue, LanguagePack pack) {
    return pack.forms(cue.lemma(), name(cue), cue.plural());
  }

  private static String name(Cue cue) {
    if (!cue.inflection().isEmpty() || !cue.language().equals("en")) {
      return cue.inflection();
    }
    return cue.pos().equals("MWE") ? "ANY" : cue.pos();
  }
}
