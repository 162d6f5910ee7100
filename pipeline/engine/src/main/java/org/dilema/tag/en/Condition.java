package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dilema.tag.Filler;

/**
 * Tells a threat by its shape: an act that somebody announces for the case that another state does,
 * or does not do, something, where the act is none that helps ("will tear up the treaty if Estonia
 * joins"), or helps and is refused ("will not let the ships return unless Russia stops").
 */
final class Condition {

  private static final Pattern CONDITION = Pattern.compile("advcl:(if|unless|should)");
  private static final Pattern UNTIL = Pattern.compile("advcl:(until|before|as_long_as)");
  private static final Set<String> NEGATORS = Set.of("not", "n't", "never", "no");

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;

  Condition(EnglishSentence sentence, EnglishNeeds needs) {
    this.sentence = sentence;
    this.needs = needs;
  }

  /**
   * Returns whether an announced act and its condition are a threat to another.
   *
   * @param verb the verb of saying
   * @param steps the act, those joined to it and what it makes way for
   * @param roles who speaks, and who is known to be meant
   */
  boolean turns(int verb, List<Integer> steps, Map<String, List<Filler>> roles) {
    return (conditioned(verb) || steps.stream().anyMatch(this::conditioned) || astray(verb))
        && others(roles)
        && steps.stream().anyMatch(this::against);
  }

  /** A condition behind the verb that the parser hung from another word. */
  private boolean astray(int verb) {
    for (int i = verb + 1; i < sentence.size(); i++) {
      boolean ifs = sentence.lemma(i).matches("if|unless");
      if (ifs
          && sentence.parents(i).stream()
              .filter(edge -> edge.relation().equals("mark"))
              .flatMap(edge -> sentence.parents(edge.governor()).stream())
              .noneMatch(edge -> edge.relation().matches("ccomp|acl.*"))) {
        return true;
      }
    }
    return false;
  }

  /** An act that does not help, or a helpful one that is refused. */
  boolean against(int step) {
    if (!sentence.verb(step)) {
      return false;
    }
    BitSet head = new BitSet();
    head.set(step);
    boolean refused = refused(step);
    if (needs.any("endverb", head)) {
      return !refused && needs.any("benefit", sentence.below(step));
    }
    boolean idle = needs.any("idleverb", head);
    return !idle && needs.any("helpverb", head) == refused;
  }

  private boolean refused(int step) {
    return sentence.children(step).stream()
        .anyMatch(edge -> NEGATORS.contains(sentence.lemma(edge.dependent())));
  }

  private boolean conditioned(int head) {
    return sentence.children(head).stream()
        .anyMatch(
            edge ->
                CONDITION.matcher(edge.relation()).matches()
                    || (refused(head) && UNTIL.matcher(edge.relation()).matches())
                    || (edge.relation().equals("advcl")
                        && auxiliary(edge.dependent(), Set.of("should"))));
  }

  /** Whether the sentence names somebody else than the speaker. */
  private boolean others(Map<String, List<Filler>> roles) {
    Set<String> speaker = codes(roles.getOrDefault("threatener", List.of()));
    return sentence.actors().stream()
        .filter(actor -> !actor.place())
        .flatMap(actor -> actor.mention().codes().stream())
        .anyMatch(code -> !speaker.contains(code));
  }

  private boolean auxiliary(int verb, Set<String> words) {
    return sentence.children(verb).stream()
        .anyMatch(
            edge ->
                edge.relation().startsWith("aux")
                    && words.contains(
                        sentence.text(edge.dependent()).toLowerCase(java.util.Locale.ROOT)));
  }

  private static Set<String> codes(List<Filler> fillers) {
    Set<String> codes = new TreeSet<>();
    fillers.forEach(filler -> codes.addAll(filler.codes()));
    return codes;
  }
}
