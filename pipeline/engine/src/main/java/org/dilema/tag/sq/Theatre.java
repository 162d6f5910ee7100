package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.tag.Filler;
import org.jspecify.annotations.Nullable;

/**
 * Tells which state is meant where a sentence tells of fighting and does not say whose: "tre policë
 * u plagosën". It is the state where it happens, in this sentence or the one before; else the one
 * whose force or leader speaks; else the only state of the sentence before.
 */
final class Theatre {

  /** A state that is only where the fighting is. */
  static final double CERTAINTY = 0.5;

  private static final int NEAR = 3;
  private static final String LAND = "land-";

  private static final String SCENE = "armed-scene";
  private static final Set<String> LANDS = Set.of("state", "region", "entity");
  private static final Set<String> OWNERS = Set.of("state", "armed_force", "leader", "region");

  private final AlbanianSentence sentence;
  private final Antecedents before;
  private final Voices voices;

  Theatre(AlbanianSentence sentence, Antecedents before, Voices voices) {
    this.sentence = sentence;
    this.before = before;
    this.voices = voices;
  }

  /** Returns the state whose men or places a cue strikes; empty where no fighting is told of. */
  List<Filler> of(CueHit hit) {
    if (sentence.of(SCENE).isEmpty() || spokenOf(hit)) {
      return List.of();
    }
    List<Filler> land = land();
    if (!land.isEmpty()) {
      return land;
    }
    List<Filler> spoken =
        voices.at(hit.first()).actors().stream()
            .filter(filler -> OWNERS.contains(filler.type()) && filler.codes().size() == 1)
            .limit(1)
            .toList();
    return discounted(spoken.isEmpty() ? only(before.sentence()) : spoken);
  }

  /** "Në Prishtinë institucionet e dënuan pushtimin": where one speaks of it, it is not. */
  private boolean spokenOf(CueHit hit) {
    VerbGroup verb = sentence.verbBefore(hit.first());
    return verb != null && hit.first() - verb.main() <= NEAR && sentence.is("aloof", verb.main());
  }

  /** Returns who is attacked in a war that is known. */
  List<Filler> victim(CueHit hit) {
    return new Implied(sentence).victim(hit, before.sentence());
  }

  /** Returns the state in which it is told to happen, here or in the sentence before. */
  List<Filler> land() {
    List<Filler> here = locative(sentence);
    AlbanianSentence last = before.sentence();
    return here.isEmpty() && last != null ? discounted(locative(last)) : here;
  }

  /** Returns who is likely to have fired: the first state that the sentence before names. */
  List<Filler> launcher() {
    AlbanianSentence last = before.sentence();
    return last == null
        ? List.of()
        : discounted(
            last.phrases().stream()
                .map(phrase -> Filler.of(phrase.match()))
                .filter(filler -> OWNERS.contains(filler.type()) && filler.codes().size() == 1)
                .limit(1)
                .toList());
  }

  private static List<Filler> discounted(List<Filler> some) {
    return some.stream().map(filler -> filler.discounted(CERTAINTY)).toList();
  }

  private static List<Filler> locative(AlbanianSentence sentence) {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.preposition().equals("në")
          && phrase.match().decided()
          && !phrase.match().place()
          && LANDS.contains(phrase.match().mention().type())
          && phrase.match().mention().codes().size() == 1) {
        return List.of(Filler.of(phrase.match()));
      }
    }
    return town(sentence);
  }

  /** Returns the state of a town or district: {@code land-kosovo-XKX} holds those of Kosovo. */
  private static List<Filler> town(AlbanianSentence sentence) {
    for (String name : sentence.classes()) {
      if (name.startsWith(LAND)) {
        int dash = name.lastIndexOf('-');
        String state = "state:" + name.substring(LAND.length(), dash);
        return List.of(new Filler(state, "state", List.of(name.substring(dash + 1)), CERTAINTY));
      }
    }
    return List.of();
  }

  /** Returns the state of a sentence that names one alone. */
  private static List<Filler> only(@Nullable AlbanianSentence sentence) {
    List<Filler> found = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    if (sentence != null) {
      for (Phrase phrase : sentence.phrases()) {
        Filler filler = Filler.of(phrase.match());
        if (OWNERS.contains(filler.type()) && !filler.codes().isEmpty()) {
          codes.addAll(filler.codes());
          found.add(filler);
        }
      }
    }
    return codes.size() == 1 ? found.subList(0, 1) : List.of();
  }
}
