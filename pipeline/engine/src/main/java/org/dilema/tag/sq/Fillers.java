package org.dilema.tag.sq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.tag.Filler;

/** Turns phrases into the actors that fill a slot. */
final class Fillers {

  private final AlbanianSentence sentence;

  Fillers(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** "fqinji i Kosovës", "armiqtë e Rusisë": somebody else than the one named. */
  private boolean related(Phrase phrase) {
    return phrase.heads().stream()
        .anyMatch(head -> head < phrase.end() && sentence.is("relational", head));
  }

  /** Returns the actors of phrases; a group with the state that it lives in. */
  List<Filler> of(List<Phrase> phrases) {
    Map<String, Filler> found = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      if (!phrase.match().decided() || related(phrase)) {
        continue;
      }
      Filler filler = Filler.of(phrase.match());
      found.putIfAbsent(filler.actor(), filler);
      if (filler.type().equals("ethnic")) {
        for (Phrase home : sentence.phrases()) {
          if (home.root() - phrase.end() == 2 && home.preposition().equals("në")) {
            Filler state = Filler.of(home.match());
            found.putIfAbsent(state.actor(), state);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }
}
