package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.lexicon.Category;
import org.jspecify.annotations.Nullable;

/** Tells harms that only date or place what a sentence tells, and where a harm fell. */
final class Circumstances {

  /** Behind these a harm may still be what the verb does: "vazhdoi me sulme", "hyri në luftë". */
  private static final Set<String> MEANS = Set.of("me", "në", "përmes", "nëpërmjet");

  private final AlbanianSentence sentence;

  Circumstances(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * "pas sulmit", "lidhur me luftën", "dënimin e dhunës": a harm that only dates what the verb
   * tells, or that another noun is about, is not done by the verb's subject.
   */
  boolean only(CueHit hit) {
    if (hit.cue().category() != Category.THREAT || hit.verbal()) {
      return false;
    }
    int before = hit.first() - 1;
    while (FunctionWords.QUANTIFIERS.contains(sentence.word(before))) {
      before--;
    }
    if (FunctionWords.LINK.contains(sentence.word(before)) && sentence.verbAt(before) == null) {
      int head = before - 1;
      return !sentence.is("course", head) && !sentence.is("harm", head);
    }
    String word = sentence.word(before);
    boolean concerning = word.equals("me") && sentence.word(before - 1).equals("lidhur");
    boolean pursued =
        word.equals("për")
            && (hit.cue().subcategory().equals("T2") || sentence.is("answerable", before - 1));
    return concerning
        || FunctionWords.PREPOSITIONS.contains(word) && !MEANS.contains(word) && !pursued;
  }

  /**
   * "Harkivi në Ukrainë është goditur me raketa": where an armed attack fell whose doer is not
   * named.
   */
  List<Phrase> struck(@Nullable VerbGroup verb) {
    if (verb == null || !verb.nonActive()) {
      return List.of();
    }
    int clause = sentence.segment(verb.main());
    boolean armed = false;
    for (int i = 0; i < sentence.size(); i++) {
      armed |= sentence.is("missile", i) || sentence.is("troops", i);
    }
    if (!armed) {
      return List.of();
    }
    return sentence.phrases().stream()
        .filter(p -> p.preposition().equals("në") && !p.match().place())
        .filter(p -> p.match().mention().type().equals("state"))
        .filter(p -> sentence.segment(p.root()) == clause)
        .limit(1)
        .toList();
  }
}
