package org.dilema.tag.en;

import java.util.Optional;
import java.util.Set;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;

/** Whose a thing is that was spoken of before: "the drills", "those sanctions". */
final class Topic {

  private static final double CERTAINTY = 0.5;
  static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

  /** Rules of nouns whose owner the text need not repeat. */
  static final Set<String> RULES = Set.of("arming-noun", "sanction-noun", "weapon-noun");

  private final EnglishSentence sentence;
  private final Discourse before;

  Topic(EnglishSentence sentence, Discourse before) {
    this.sentence = sentence;
    this.before = before;
  }

  /** Returns the body that the sentence before named first, where the noun is told as known. */
  Optional<Filler> of(int noun) {
    boolean told =
        sentence.children(noun).stream()
            .anyMatch(
                edge ->
                    edge.relation().equals("det")
                        && KNOWN.contains(sentence.lemma(edge.dependent())));
    return told ? before.lastBody().map(filler -> filler.discounted(CERTAINTY)) : Optional.empty();
  }
}
