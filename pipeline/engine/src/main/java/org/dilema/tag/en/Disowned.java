package org.dilema.tag.en;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilema.tag.Filler;
import org.dilema.tag.OnlyOther;
import org.dilema.tag.Polarity;

/**
 * Whoever says that his own nation has no such project is who is thought to have it: "there is no
 * plan for a Greater Albania, Albania's prime minister said" (codebook 1.4: a denial is a negated
 * M4).
 */
final class Disowned {

  private static final String DISTRUSTED = "distrusted";
  private static final String DISTRUSTER = "distruster";
  private static final double CERTAINTY = 0.6;

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;

  Disowned(EnglishSentence sentence, EnglishNeeds needs) {
    this.sentence = sentence;
    this.needs = needs;
  }

  /** Returns the roles with the one whose project it would be as the distrusted. */
  Map<String, List<Filler>> within(CueHit hit, Map<String, List<Filler>> roles) {
    if (!OnlyOther.codes(roles, DISTRUSTED).isEmpty() || !disowned(hit)) {
      return roles;
    }
    Optional<Filler> home =
        sentence.actors().stream()
            .map(Filler::of)
            .filter(filler -> filler.codes().size() == 1 && home(filler, hit))
            .findFirst();
    if (home.isEmpty()) {
      return roles;
    }
    Map<String, List<Filler>> told = new LinkedHashMap<>(roles);
    told.put(DISTRUSTED, List.of(home.get().discounted(CERTAINTY)));
    told.put(
        DISTRUSTER,
        roles.getOrDefault(DISTRUSTER, List.of()).stream()
            .filter(filler -> !filler.codes().equals(home.get().codes()))
            .toList());
    return told;
  }

  private boolean home(Filler filler, CueHit hit) {
    return needs.any("home-" + filler.codes().get(0), EnglishFrames.tokens(hit));
  }

  private boolean disowned(CueHit hit) {
    return new Denial(sentence).covers(hit.head())
        || new EnglishScope(sentence, new History(null)).polarity(hit) == Polarity.NEGATED;
  }
}
