package org.dilema.lexicon;

import java.util.List;
import java.util.Map;

/**
 * The cues, rules and word classes of one language.
 *
 * @param language ISO 639-1 code
 * @param cues by category and line
 * @param rules role rules by id
 * @param classes word classes by name
 * @param slots patterns of each slot, where the language keeps them as data
 */
public record LanguageLexicon(
    String language,
    List<Cue> cues,
    RuleBook rules,
    WordClasses classes,
    Map<String, List<String>> slots) {

  /** Copies the cues. */
  public LanguageLexicon {
    cues = List.copyOf(cues);
  }
}
