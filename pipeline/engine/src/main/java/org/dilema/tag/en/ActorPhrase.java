package org.dilema.tag.en;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;
import org.dilema.tag.actor.ActorMatch;

/** Resolves a noun phrase to the actors that it names, owns or stands for. */
final class ActorPhrase {

  static final Set<String> TIGHT =
      Set.of("compound", "amod", "nmod:poss", "appos", "flat", "nmod", "dep", "nmod:npmod");
  private static final Set<String> APART = Set.of("appos", "flat", "nmod");
  private static final Set<String> LOOSE =
      Set.of("nmod:of", "nmod:from", "nmod:for", "nmod:representing");
  private static final Set<String> INSIDE =
      Set.of("nmod:in", "nmod:within", "nmod:inside", "nmod:at", "nmod:across");

  /** "Russia's neighbours" are not Russia. */
  private static final Set<String> OTHERS =
      Set.of(
          "neighbour",
          "neighbor",
          "rival",
          "foe",
          "enemy",
          "adversary",
          "ally",
          "critic",
          "opponent");

  private static final Set<String> EDGE = Set.of("border", "frontier", "boundary");

  private final EnglishSentence sentence;
  private final Reference references;

  ActorPhrase(EnglishSentence sentence, Discourse before, Optional<Filler> speaker) {
    this.sentence = sentence;
    this.references = new Reference(sentence, before, speaker);
  }

  /** Returns whether a noun names others than the one whose it is: "Russia's neighbours". */
  static boolean others(String lemma) {
    return OTHERS.contains(lemma);
  }

  /**
   * Returns the actors of the phrase headed by a token.
   *
   * @param head index of the head
   * @param places whether a name that only says where may be meant
   */
  List<Filler> resolve(int head, boolean places) {
    Map<String, Filler> found = new LinkedHashMap<>();
    collect(head, places, found, 0);
    return List.copyOf(found.values());
  }

  private void collect(int head, boolean places, Map<String, Filler> found, int depth) {
    if (depth > 3) {
      return;
    }
    Optional<ActorMatch> named = sentence.actorAt(head).filter(match -> usable(match, places));
    if (named.isPresent()) {
      put(named.get(), found);
      if (named.get().mention().type().equals("ethnic")) {
        follow(head, LOOSE, places, found, depth);
        follow(head, INSIDE, places, found, depth);
        follow(head, Set.of("amod", "compound", "nmod:poss"), places, found, depth);
      }
    } else {
      int known = found.size();
      if (others(lemma(head)) && references.several(head)) {
        references.of(head).forEach(filler -> found.putIfAbsent(filler.actor(), filler));
        return;
      }
      if (others(lemma(head))) {
        follow(head, Set.of("appos", "flat"), places, found, depth);
        return;
      }
      follow(head, NounKinds.rebel(lemma(head)) ? APART : TIGHT, places, found, depth);
      if (found.size() == known && !sentence.verb(head) && !NounKinds.event(lemma(head))) {
        follow(head, LOOSE, places, found, depth);
      }
      if (found.size() == known && (NounKinds.people(lemma(head)) || NounKinds.site(lemma(head)))) {
        follow(head, INSIDE, places, found, depth);
      }
      if (found.size() == known && EDGE.contains(lemma(head))) {
        follow(head, Set.of("nmod:with"), true, found, depth);
      }
      if (found.size() == known) {
        described(head).ifPresent(match -> put(match, found));
      }
      if (found.size() == known) {
        references.of(head).forEach(filler -> found.putIfAbsent(filler.actor(), filler));
      }
    }
    for (Dependency edge : sentence.children(head)) {
      if (edge.relation().equals("conj:and") || edge.relation().equals("conj:or")) {
        collect(edge.dependent(), places, found, depth + 1);
      }
    }
  }

  private void follow(
      int head, Set<String> relations, boolean places, Map<String, Filler> found, int depth) {
    for (Dependency edge : sentence.children(head)) {
      if (!relations.contains(edge.relation())) {
        continue;
      }
      int below = edge.dependent();
      Optional<ActorMatch> named = sentence.actorAt(below).filter(match -> usable(match, places));
      if (named.isPresent()) {
        put(named.get(), found);
        conjuncts(below, places, found);
      } else if (sentence.pos(below).startsWith("PRP$")) {
        references.of(below).forEach(filler -> found.putIfAbsent(filler.actor(), filler));
      } else if (sentence.noun(below) && references.description(below).isPresent()) {
        references
            .description(below)
            .ifPresent(filler -> found.putIfAbsent(filler.actor(), filler));
      } else if (sentence.noun(below)) {
        follow(below, TIGHT, places, found, depth + 1);
        if (depth < 1 && !NounKinds.event(lemma(below))) {
          follow(below, LOOSE, places, found, depth + 1);
        }
      }
    }
  }

  /** Of whom a description is given: "Rouhani, a moderate who wants peace". */
  private Optional<ActorMatch> described(int head) {
    return sentence.parents(head).stream()
        .filter(edge -> edge.relation().equals("appos"))
        .map(edge -> sentence.actorAt(edge.governor()))
        .flatMap(Optional::stream)
        .filter(match -> usable(match, false))
        .findFirst();
  }

  private String lemma(int token) {
    return sentence.lemma(token);
  }

  private void conjuncts(int head, boolean places, Map<String, Filler> found) {
    for (Dependency edge : sentence.children(head)) {
      if (edge.relation().equals("conj:and") || edge.relation().equals("conj:or")) {
        sentence
            .actorAt(edge.dependent())
            .filter(match -> usable(match, places))
            .ifPresent(match -> put(match, found));
      }
    }
  }

  static boolean usable(ActorMatch match, boolean places) {
    return match.decided() && (places || !match.place());
  }

  private static void put(ActorMatch match, Map<String, Filler> found) {
    found.putIfAbsent(match.mention().actor(), Filler.of(match));
  }
}
