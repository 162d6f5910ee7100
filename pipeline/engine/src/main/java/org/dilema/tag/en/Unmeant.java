package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Filler;

/**
 * Tells cues that say something else by what they govern: a question is no plea, a doubt of success
 * no distrust, a crime that is judged or remembered no threat.
 */
final class Unmeant {

  private static final Set<String> RELYING = Set.of("rely", "depend", "count");
  private static final Set<String> DOUBTING = Set.of("doubt", "doubtful", "sceptical", "skeptical");
  private static final Set<String> ABLE = Set.of("can", "could", "will", "would");
  private static final Set<String> PERSON_PRONOUNS = Set.of("whom", "who", "him", "her", "them");

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;
  private final SlotPatterns.Finder slots;

  Unmeant(EnglishSentence sentence, EnglishNeeds needs, SlotPatterns.Finder slots) {
    this.sentence = sentence;
    this.needs = needs;
    this.slots = slots;
  }

  /** Returns why the cue does not say what it says elsewhere, if it does not. */
  Optional<String> of(CueHit hit, Map<String, List<Filler>> roles) {
    return switch (hit.cue().category()) {
      case ANARCHY -> plea(hit);
      case MISPERCEPTION -> distrust(hit, roles);
      case THREAT -> threat(hit, roles);
      default -> Optional.empty();
    };
  }

  private Optional<String> plea(CueHit hit) {
    if (!hit.cue().rule().startsWith("seek-")) {
      return Optional.empty();
    }
    if (sentence.lemma(hit.head()).equals("ask") && question(hit.head())) {
      return Optional.of("a question is no plea");
    }
    boolean ceasing =
        sentence.children(hit.head()).stream()
            .anyMatch(
                edge -> edge.relation().matches("xcomp|ccomp") && is("ceasing", edge.dependent()));
    return ceasing ? Optional.of("who is to stop is no guarantor") : Optional.empty();
  }

  /** "Asked about the alliance", "asked against whom they are needed". */
  private boolean question(int ask) {
    for (Dependency edge : sentence.children(ask)) {
      boolean clause = edge.relation().matches("ccomp|advcl.*|dep|acl|parataxis|xcomp");
      if (edge.relation().matches("(obl|nmod|advcl):about")
          || (clause && edge.dependent() > ask && asks(ask, edge.dependent()))) {
        return true;
      }
    }
    return false;
  }

  private boolean asks(int ask, int clause) {
    int first = sentence.below(clause).nextSetBit(ask + 1);
    if (first >= 0 && first + 1 < sentence.size() && sentence.pos(first).matches("IN|TO")) {
      String word = sentence.lemma(first);
      return word.matches("whether|if") || sentence.pos(first + 1).startsWith("W");
    }
    return first >= 0 && sentence.pos(first).startsWith("W");
  }

  private Optional<String> distrust(CueHit hit, Map<String, List<Filler>> roles) {
    String lemma = sentence.lemma(hit.head());
    if (RELYING.contains(lemma) && hit.cue().needs("negated") && !word(hit, roles)) {
      return Optional.of("only an actor or its word is distrusted");
    }
    if (DOUBTING.contains(lemma) && success(hit.head())) {
      return Optional.of("a doubt of success is no distrust");
    }
    boolean competence =
        lemma.matches("question|doubt|raise|call")
            && List.of("object", "prep:about", "prep:over", "prep:of").stream()
                .flatMap(slot -> slots.arguments(slot, hit.head()).stream())
                .anyMatch(argument -> is("competence", argument));
    return competence ? Optional.of("a question of competence is no distrust") : Optional.empty();
  }

  /** Whether it is an actor, or its word, that is not relied on. */
  private boolean word(CueHit hit, Map<String, List<Filler>> roles) {
    return !roles.getOrDefault("distrusted", List.of()).isEmpty()
        && slots.arguments("prep:on", hit.head()).stream()
            .noneMatch(argument -> is("shelter-noun", argument));
  }

  /** "Doubt that it could carry out what it hinted at", but not "that it can be trusted". */
  private boolean success(int doubt) {
    return sentence.children(doubt).stream()
        .filter(edge -> edge.relation().matches("ccomp|acl"))
        .map(Dependency::dependent)
        .anyMatch(
            act ->
                is("success-word", act)
                    || (sentence.lemma(act).matches("(?!trust|believe|rely).*")
                        && sentence.children(act).stream()
                            .anyMatch(
                                edge ->
                                    edge.relation().startsWith("aux")
                                        && ABLE.contains(sentence.lemma(edge.dependent())))));
  }

  private Optional<String> threat(CueHit hit, Map<String, List<Filler>> roles) {
    if (hit.cue().rule().equals("split-verb")
        && sentence.lemma(hit.head()).matches("recogni[sz]e")
        && slots.arguments("object", hit.head()).stream().anyMatch(this::person)) {
      return Optional.of("states are recognised, and not persons");
    }
    if (hit.cue().subcategory().equals("T3")
        && !sentence.verb(hit.head())
        && judged(hit.head(), roles)) {
      return Optional.of("what is judged, remembered or denied threatens nobody");
    }
    return Optional.empty();
  }

  private boolean person(int object) {
    return PERSON_PRONOUNS.contains(sentence.lemma(object))
        || PERSON_PRONOUNS.contains(sentence.text(object).toLowerCase(java.util.Locale.ROOT))
        || sentence.name(object).equals("PERSON")
        || is("official", object)
        || sentence
            .actorAt(object)
            .filter(one -> one.mention().type().equals("leader"))
            .isPresent();
  }

  /**
   * "Upheld his guilt for the genocide", "the denial of genocide", unless another is its author.
   */
  private boolean judged(int crime, Map<String, List<Filler>> roles) {
    int at = crime;
    for (int step = 0; step < 5; step++) {
      if (step > 0 && is("memory-noun", at)) {
        return true;
      }
      if (sentence.verb(at) && is("reckon-verb", at)) {
        return !authored(at, roles);
      }
      Optional<Dependency> up =
          sentence.parents(at).stream()
              .filter(
                  edge -> edge.relation().matches("(nmod|obl|acl|advcl).*|obj|nsubj:pass|xcomp"))
              .findFirst();
      if (up.isEmpty()) {
        return false;
      }
      at = up.get().governor();
    }
    return false;
  }

  /** Whether somebody else than those who judge, remember or deny is named as the author. */
  private boolean authored(int verb, Map<String, List<Filler>> roles) {
    BitSet judges = new BitSet();
    for (Dependency edge : sentence.children(verb)) {
      if (edge.relation().matches("nsubj|obl:agent|obl:by")) {
        judges.or(sentence.below(edge.dependent()));
      }
    }
    return roles.getOrDefault("threatener", List.of()).stream()
        .anyMatch(
            filler ->
                sentence.actors().stream()
                    .filter(actor -> judges.get(actor.mention().lastToken()))
                    .noneMatch(actor -> actor.mention().codes().equals(filler.codes())));
  }

  private boolean is(String name, int token) {
    BitSet one = new BitSet();
    one.set(token);
    return needs.any(name, one);
  }
}
