package org.dilema.tag.en;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;
import org.dilema.tag.actor.ActorMatch;

/** Between whom peace is made where no slot tells: those named, without whoever mediates. */
final class Parties {

  private static final int MOST = 3;
  private static final double CERTAINTY = 0.5;
  private static final String GROUP = "armed_group";
  private static final Set<String> SAYING =
      Set.of("say", "report", "tell", "cite", "quote", "confirm", "announce", "add");
  private static final Set<String> MEDIATING =
      Set.of(
          "broker",
          "mediate",
          "sponsor",
          "host",
          "announce",
          "arrange",
          "report",
          "oversee",
          "guarantee",
          "supervise",
          "negotiate",
          "urge",
          "welcome",
          "call");

  private final EnglishSentence sentence;
  private final Discourse before;

  Parties(EnglishSentence sentence, Discourse before) {
    this.sentence = sentence;
    this.before = before;
  }

  /** Returns those named in the sentence, or else in the one before, if they are few. */
  List<Filler> of(int cue) {
    Map<List<String>, Filler> named = new LinkedHashMap<>();
    for (ActorMatch match : sentence.actors()) {
      if (ActorPhrase.usable(match, false)
          && !match.mention().codes().isEmpty()
          && match.mention().lastToken() != cue
          && !mediates(match)) {
        named.putIfAbsent(match.mention().codes(), Filler.of(match).discounted(CERTAINTY));
      }
    }
    if (named.size() + groups() > 2) {
      sayers().forEach(named::remove);
    }
    List<Filler> parties = named.isEmpty() ? before.lastBodies() : List.copyOf(named.values());
    return parties.size() > MOST ? List.of() : parties;
  }

  private long groups() {
    return sentence.actors().stream()
        .filter(match -> match.mention().type().equals(GROUP))
        .map(match -> match.mention().actor())
        .distinct()
        .count();
  }

  /** "Egypt's news agency said": of three, who only tells of it has no part. */
  private List<List<String>> sayers() {
    return sentence.actors().stream()
        .filter(match -> says(match.mention().lastToken()))
        .map(match -> match.mention().codes())
        .toList();
  }

  private boolean says(int token) {
    for (Dependency edge : sentence.parents(token)) {
      if (edge.relation().equals("nsubj")) {
        return SAYING.contains(sentence.lemma(edge.governor()));
      }
      if (edge.relation().matches("nmod:poss|compound|amod") && says(edge.governor())) {
        return true;
      }
    }
    return false;
  }

  private boolean mediates(ActorMatch match) {
    return sentence.parents(match.mention().lastToken()).stream()
        .anyMatch(edge -> MEDIATING.contains(sentence.lemma(edge.governor())) && doer(edge));
  }

  private static boolean doer(Dependency edge) {
    return edge.relation().matches("nsubj|obl:(agent|by)|compound|amod");
  }
}
