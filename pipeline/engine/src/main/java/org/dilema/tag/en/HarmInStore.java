package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Filler;

/**
 * Tells whether a speaker says what somebody else, or some event, will come to: "India would pay
 * dearly", "it faced further sanctions", "any attack would meet a crushing response".
 */
final class HarmInStore {

  private static final Set<String> COMING =
      Set.of("will", "would", "'ll", "’ll", "shall", "could", "must", "wo", "can", "may", "might");
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "you");

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;

  HarmInStore(EnglishSentence sentence, EnglishNeeds needs) {
    this.sentence = sentence;
    this.needs = needs;
  }

  /**
   * Returns whether the clause says so.
   *
   * @param verb the verb of saying
   * @param act the head of what is said
   * @param roles who speaks and to whom
   */
  boolean told(int verb, int act, Map<String, List<Filler>> roles) {
    // the present is enough to whom it is told: "warned Zimbabwe that it faces sanctions"
    if (!coming(act) && !(is("addressverb", verb) && addressed(verb))) {
      return false;
    }
    return suffers(act, roles) || (coming(act) && answered(act, roles));
  }

  private boolean addressed(int verb) {
    return sentence.children(verb).stream()
        .anyMatch(edge -> edge.relation().matches("obj|iobj|nsubj:pass"));
  }

  private boolean suffers(int act, Map<String, List<Filler>> roles) {
    boolean regrets = is("regretverb", act);
    boolean bears = is("sufferverb", act) && needs.any("ordeal", own(act));
    return (regrets || bears) && subject(act, roles, true);
  }

  private boolean answered(int act, Map<String, List<Filler>> roles) {
    boolean brings = is("bringverb", act) && needs.any("reprisal", own(act));
    boolean war = (is("meanverb", act) || sentence.noun(act)) && needs.any("warlike", own(act));
    return (brings || war) && subject(act, roles, false);
  }

  /** What the act governs, without what is only its condition. */
  private BitSet own(int act) {
    BitSet words = sentence.below(act);
    for (Dependency edge : sentence.children(act)) {
      if (edge.relation().matches("nsubj.*|advcl:(if|unless|when|as|after|because)|parataxis")) {
        words.andNot(sentence.below(edge.dependent()));
      }
    }
    words.set(act);
    return words;
  }

  /** A victim must be somebody else; an event must be no doing of a third party to a fourth. */
  private boolean subject(int act, Map<String, List<Filler>> roles, boolean victim) {
    Set<String> speaker = codes(roles.getOrDefault("threatener", List.of()));
    for (Dependency edge : sentence.children(act)) {
      if (!edge.relation().matches("nsubj|nsubj:pass|expl")) {
        continue;
      }
      int subject = edge.dependent();
      Set<String> named = named(sentence.below(subject));
      named.removeAll(speaker);
      if (!victim) {
        return named.size() <= 2;
      }
      boolean pronoun = PRONOUNS.contains(sentence.text(subject).toLowerCase(Locale.ROOT));
      return pronoun ? !roles.getOrDefault("target", List.of()).isEmpty() : !named.isEmpty();
    }
    return false;
  }

  private Set<String> named(BitSet words) {
    Set<String> codes = new TreeSet<>();
    sentence.actors().stream()
        .filter(actor -> words.get(actor.mention().lastToken()))
        .forEach(actor -> codes.addAll(actor.mention().codes()));
    return codes;
  }

  private static Set<String> codes(List<Filler> fillers) {
    Set<String> codes = new TreeSet<>();
    fillers.forEach(filler -> codes.addAll(filler.codes()));
    return codes;
  }

  private boolean is(String name, int token) {
    BitSet one = new BitSet();
    one.set(token);
    return needs.any(name, one);
  }

  private boolean coming(int act) {
    return sentence.children(act).stream()
        .anyMatch(
            edge ->
                edge.relation().startsWith("aux")
                    && COMING.contains(sentence.text(edge.dependent()).toLowerCase(Locale.ROOT)));
  }
}
