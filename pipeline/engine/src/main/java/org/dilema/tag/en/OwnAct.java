package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Filler;

/** Tells whether a speaker announces an act of his own, which is what makes a warning a threat. */
final class OwnAct {

  private static final Set<String> SELF =
      Set.of("it", "he", "she", "they", "we", "i", "its", "his", "their", "our");
  private static final Set<String> MODALS =
      Set.of("will", "would", "'ll", "’ll", "shall", "wo", "could", "may", "might", "must");
  private static final Set<String> PASSIVE_MODALS =
      Set.of("will", "would", "'ll", "shall", "should");

  private static final Set<String> NEGATORS = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> SAID = Set.of("ccomp", "xcomp", "parataxis", "dep");

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;

  OwnAct(EnglishSentence sentence, EnglishNeeds needs) {
    this.sentence = sentence;
    this.needs = needs;
  }

  /** Returns whether what the verb announces is the subject's own act. */
  boolean announced(int verb, Map<String, List<Filler>> roles) {
    for (Dependency edge : sentence.children(verb)) {
      if (edge.relation().equals("xcomp")) {
        return true;
      }
      if (edge.relation().equals("ccomp") && own(edge.dependent(), roles)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the announced act does harm and is still to come. */
  boolean harm(int verb, Map<String, List<Filler>> roles) {
    for (Dependency edge : sentence.children(verb)) {
      if (SAID.contains(edge.relation())
          && harm(verb, edge.dependent(), controls(verb, edge), roles)) {
        return true;
      }
    }
    return sentence.parents(verb).stream()
            .filter(edge -> edge.relation().matches("parataxis|dep"))
            .anyMatch(edge -> harm(verb, edge.governor(), false, roles))
        || (closing(verb)
            && announcements(verb).stream().anyMatch(act -> harm(verb, act, false, roles)));
  }

  /** Returns whether an auxiliary tells of an act that is announced for what another does. */
  boolean turning(int auxiliary, Map<String, List<Filler>> roles) {
    Condition condition = new Condition(sentence, needs);
    return sentence.parents(auxiliary).stream()
        .filter(edge -> edge.relation().equals("aux"))
        .filter(edge -> !is("sufferverb", edge.governor()) && !is("regretverb", edge.governor()))
        .anyMatch(edge -> condition.turns(edge.governor(), steps(edge.governor()), roles));
  }

  /** "…, a spokesman said": a verb of saying near the end that, by the parse, says nothing. */
  private boolean closing(int verb) {
    return verb > sentence.size() / 2
        && sentence.children(verb).stream().noneMatch(edge -> edge.relation().equals("ccomp"));
  }

  /** What is announced before the verb, outside conditions and relative clauses. */
  private List<Integer> announcements(int verb) {
    List<Integer> acts = new ArrayList<>();
    for (int i = 0; i < verb; i++) {
      boolean aside =
          sentence.parents(i).stream()
              .anyMatch(edge -> edge.relation().matches("advcl.*|acl.*|csubj.*"));
      if (sentence.verb(i) && modal(i) && !aside) {
        acts.add(i);
      }
    }
    return acts;
  }

  /** "Vowed to attack" is the speaker's act; "told him to attack" is another's. */
  private boolean controls(int verb, Dependency edge) {
    return edge.relation().equals("xcomp")
        && (!is("orderverb", verb)
            || sentence.children(verb).stream().noneMatch(one -> one.relation().equals("obj")));
  }

  /** Whether one act among those that are said does harm. */
  private boolean harm(int verb, int act, boolean control, Map<String, List<Filler>> roles) {
    if ((harmful(act) && passive(act, roles))
        || new HarmInStore(sentence, needs).told(verb, act, roles)) {
      return true;
    }
    boolean mine = control || own(act, roles);
    boolean ahead =
        control || modal(act) || ready(act) || steps(act).stream().anyMatch(this::modal);
    if (mine && ahead && new Condition(sentence, needs).turns(verb, steps(act), roles)) {
      return true;
    }
    if (mine && ahead && is("warnverb", verb) && new Condition(sentence, needs).against(act)) {
      return true; // whoever warns of an act of his own means no good by it
    }
    for (int step : steps(act)) {
      boolean coming = control || modal(act) || modal(step) || ready(act);
      if (mine && coming && ((harmful(step) && !forgone(step)) || answers(step))) {
        return true;
      }
    }
    return false;
  }

  /** "It would react if the country joined": that harm is meant is left unsaid. */
  private boolean answers(int act) {
    return is("respondverb", act)
        && sentence.children(act).stream()
            .anyMatch(edge -> edge.relation().matches("advcl:(if|unless)"));
  }

  /** The act, those joined to it, and what it makes way for. */
  private List<Integer> steps(int act) {
    List<Integer> steps = new ArrayList<>(List.of(act));
    for (int i = 0; i < steps.size() && i < 8; i++) {
      int step = steps.get(i);
      boolean ready = ready(step);
      for (Dependency edge : sentence.children(step)) {
        boolean next =
            edge.relation().startsWith("conj")
                || (ready
                    && !none(step)
                    && !unwilling(step)
                    && edge.relation().matches("xcomp|acl|advcl:to|ccomp"))
                || (ready && edge.relation().equals("obj") && ready(edge.dependent()));
        if (next && !steps.contains(edge.dependent())) {
          steps.add(edge.dependent());
        }
      }
    }
    return steps;
  }

  /** "Will never attack", "will not attack or invade": nobody is threatened with that. */
  private boolean forgone(int step) {
    return negated(step)
        || sentence.parents(step).stream()
            .anyMatch(edge -> edge.relation().matches("conj:n?or") && negated(edge.governor()));
  }

  /** "Is not planning to", "does not intend to", but not "will not hesitate to". */
  private boolean unwilling(int step) {
    return negated(step) && !is("balk", step);
  }

  private boolean negated(int step) {
    return sentence.children(step).stream()
        .anyMatch(edge -> NEGATORS.contains(sentence.lemma(edge.dependent())));
  }

  /** "Had no plans to send troops". */
  private boolean none(int step) {
    return sentence.children(step).stream()
        .anyMatch(
            edge ->
                (edge.relation().equals("det") && sentence.lemma(edge.dependent()).equals("no"))
                    || (edge.relation().equals("obj") && none(edge.dependent())));
  }

  /** "Is ready to", "would not hesitate to": what follows is what the speaker announces. */
  private boolean ready(int token) {
    return is("ready", token);
  }

  private boolean is(String name, int token) {
    BitSet one = new BitSet();
    one.set(token);
    return needs.any(name, one);
  }

  /** A verb that does harm by itself, or one that does it to or with such a thing. */
  private boolean harmful(int act) {
    return is("harmverb", act)
        || (is("weakverb", act)
            && needs.any("harmobject", sentence.below(act))
            && !needs.any("kindness", sentence.below(act)));
  }

  private boolean modal(int act) {
    return aux(act, MODALS);
  }

  private boolean aux(int act, Set<String> words) {
    return sentence.children(act).stream()
        .anyMatch(
            edge ->
                edge.relation().startsWith("aux")
                    && words.contains(sentence.text(edge.dependent()).toLowerCase(Locale.ROOT)));
  }

  /** "Said that Israel would be destroyed", nobody said by whom. */
  private boolean passive(int act, Map<String, List<Filler>> roles) {
    if (!aux(act, PASSIVE_MODALS)) {
      return false;
    }
    boolean victim = false;
    for (Dependency edge : sentence.children(act)) {
      if (edge.relation().matches("obl:agent|obl:by") && !bare(edge.dependent(), roles)) {
        return false;
      }
      victim |= edge.relation().equals("nsubj:pass") && victim(edge.dependent(), roles);
    }
    return victim;
  }

  /** "By the state", or by the speaker himself. */
  private boolean bare(int agent, Map<String, List<Filler>> roles) {
    BitSet below = sentence.below(agent);
    return same(agent, roles)
        || sentence.actors().stream().noneMatch(one -> below.get(one.mention().lastToken()));
  }

  /** Somebody else by name, or by a pronoun where it is known to whom one speaks. */
  private boolean victim(int subject, Map<String, List<Filler>> roles) {
    BitSet below = sentence.below(subject);
    boolean named =
        sentence.actors().stream().anyMatch(one -> below.get(one.mention().lastToken()));
    boolean pronoun =
        SELF.contains(sentence.text(subject).toLowerCase(Locale.ROOT)) || ownForces(subject);
    return named
        ? !same(subject, roles)
        : pronoun && !roles.getOrDefault("target", List.of()).isEmpty();
  }

  /** Returns whether the act is that of the speaker, of his state or of its forces. */
  boolean own(int act, Map<String, List<Filler>> roles) {
    for (Dependency edge : sentence.children(act)) {
      if (edge.relation().matches("nsubj(:pass)?")) {
        int subject = edge.dependent();
        boolean self = SELF.contains(sentence.text(subject).toLowerCase(Locale.ROOT));
        return self || same(subject, roles) || ownForces(subject) || forces(subject);
      }
    }
    return false;
  }

  /** "The army would strike", "the alliance will respond": whose, if not the speaker's? */
  private boolean forces(int subject) {
    BitSet below = sentence.below(subject);
    return is("body", subject)
        && sentence.actors().stream().noneMatch(actor -> below.get(actor.mention().lastToken()));
  }

  private boolean ownForces(int subject) {
    return sentence.children(subject).stream()
        .anyMatch(
            edge ->
                edge.relation().equals("nmod:poss")
                    && SELF.contains(sentence.text(edge.dependent()).toLowerCase(Locale.ROOT)));
  }

  private boolean same(int subject, Map<String, List<Filler>> roles) {
    List<Filler> speakers = roles.getOrDefault("threatener", List.of());
    BitSet below = sentence.below(subject);
    return sentence.actors().stream()
        .filter(actor -> below.get(actor.mention().lastToken()))
        .anyMatch(
            actor ->
                speakers.stream()
                    .anyMatch(speaker -> speaker.codes().equals(actor.mention().codes())));
  }
}
