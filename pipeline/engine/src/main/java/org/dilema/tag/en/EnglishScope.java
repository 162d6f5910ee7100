package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;

/** Reads negation and modality from what governs and modifies a cue (codebook 2, rules 1 to 4). */
final class EnglishScope {

  private static final Set<String> NEGATORS =
      Set.of(
          "not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "nobody", "none",
          "without");
  private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none", "nothing");
  private static final Set<String> NEGATING_VERBS =
      Set.of(
          "deny",
          "reject",
          "dismiss",
          "refute",
          "downplay",
          "prevent",
          "avoid",
          "avert",
          "lift",
          "ease",
          "drop",
          "suspend",
          "remove",
          "end",
          "halt",
          "renounce",
          "abandon",
          "allay",
          "dispel",
          "calm",
          "soothe",
          "deter",
          "thwart",
          "foil",
          "repel",
          "hide",
          "conceal",
          "violate",
          "break",
          "breach");
  private static final Set<String> NEGATING_PHRASALS =
      Set.of("rule out", "call off", "break off", "head off", "fend off");
  private static final Set<String> CHARGES =
      Set.of("charge", "charges", "accusation", "claim", "allegation", "suggestion", "report");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> HEDGES =
      Set.of(
          "may",
          "might",
          "could",
          "possibly",
          "perhaps",
          "reportedly",
          "allegedly",
          "apparently",
          "possible",
          "alleged",
          "suspected",
          "likely",
          "potential",
          "potentially");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "whether");
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj");

  private final EnglishSentence sentence;
  private final History history;

  EnglishScope(EnglishSentence sentence, History history) {
    this.sentence = sentence;
    this.history = history;
  }

  /** Returns whether the cue is negated; two negations cancel. */
  Polarity polarity(CueHit hit) {
    int cue = hit.head();
    int negations = 0;
    int below = cue;
    for (int token : spine(cue)) {
      if (acts(below, token)) {
        break;
      }
      below = token;
      negations += negators(token, hit) % 2;
      if (token != cue && sentence.verb(token) && denies(token)) {
        negations++;
      }
      if (charge(token)) {
        negations++;
      }
    }
    return negations % 2 == 1 ? Polarity.NEGATED : Polarity.ASSERTED;
  }

  /** "Sanctions would not change it": what is denied of the noun is its effect, not itself. */
  private boolean acts(int noun, int verb) {
    boolean subject =
        sentence.parents(noun).stream()
            .anyMatch(edge -> edge.governor() == verb && edge.relation().equals("nsubj"));
    return subject
        && sentence.verb(verb)
        && !sentence.verb(noun)
        && !sentence.lemma(verb).equals("take") // "did not take place"
        && sentence.children(verb).stream().anyMatch(edge -> edge.relation().equals("obj"));
  }

  private boolean denies(int verb) {
    String lemma = sentence.lemma(verb);
    for (Dependency edge : sentence.children(verb)) {
      if (edge.relation().equals("compound:prt")) {
        return NEGATING_PHRASALS.contains(lemma + " " + sentence.lemma(edge.dependent()));
      }
    }
    return NEGATING_VERBS.contains(lemma);
  }

  /** "Rejected the charge that it was interfering." */
  private boolean charge(int token) {
    for (Dependency edge : sentence.parents(token)) {
      int noun = edge.governor();
      if (edge.relation().matches("acl.*|ccomp") && CHARGES.contains(sentence.lemma(noun))) {
        return sentence.parents(noun).stream()
            .anyMatch(up -> sentence.verb(up.governor()) && denies(up.governor()));
      }
    }
    return false;
  }

  /** Counts the negators of a token; one that is itself part of the cue says what the cue says. */
  private int negators(int token, CueHit hit) {
    int count = 0;
    for (Dependency edge : sentence.children(token)) {
      if (edge.dependent() >= hit.first() && edge.dependent() <= hit.last()) {
        continue;
      }
      String relation = edge.relation();
      boolean modifier =
          relation.equals("advmod")
              || relation.equals("det")
              || relation.equals("neg")
              || relation.equals("cc:preconj")
              || relation.equals("case")
              || relation.equals("mark");
      boolean nobody =
          relation.matches("obj|nsubj") && NOBODY.contains(sentence.lemma(edge.dependent()));
      if (nobody || (modifier && NEGATORS.contains(sentence.lemma(edge.dependent())))) {
        count++;
      }
    }
    return count == 0 && shared(token) ? 1 : count;
  }

  /** "Would never bomb or invade": what is denied of the first is denied of the others. */
  private boolean shared(int token) {
    return sentence.parents(token).stream()
        .anyMatch(edge -> edge.relation().matches("conj:n?or") && denied(edge.governor()));
  }

  /** Returns how real the cue is said to be. */
  Modality modality(int cue) {
    if (history.closed(sentence, cue)) {
      return Modality.HISTORICAL;
    }
    boolean future = false;
    boolean hypothetical = false;
    boolean hedged = false;
    for (int token : spine(cue)) {
      for (Dependency edge : sentence.children(token)) {
        String lemma = sentence.lemma(edge.dependent());
        String word = sentence.text(edge.dependent()).toLowerCase(java.util.Locale.ROOT);
        boolean helper = edge.relation().startsWith("aux") || edge.relation().equals("advmod");
        future |= helper && (FUTURE.contains(lemma) || FUTURE.contains(word));
        hedged |=
            (helper || edge.relation().equals("amod"))
                && HEDGES.contains(word)
                && !(word.equals("could") && denied(token));
        hypothetical |= edge.relation().equals("mark") && CONDITIONS.contains(word);
      }
    }
    if (future) {
      return Modality.FUTURE;
    }
    return hypothetical ? Modality.HYPOTHETICAL : hedged ? Modality.HEDGED : Modality.FACT;
  }

  /** "Could not be trusted" is no possibility. */
  private boolean denied(int token) {
    return sentence.children(token).stream()
        .anyMatch(
            edge ->
                edge.relation().equals("advmod")
                    && NEGATORS.contains(sentence.lemma(edge.dependent())));
  }

  /**
   * Returns the cue and what it hangs from up to the head of its clause: a noun's verb, a verb's
   * auxiliary clause; and one clause further where that clause denies.
   */
  List<Integer> spine(int cue) {
    List<Integer> spine = new ArrayList<>();
    BitSet seen = new BitSet();
    int at = cue;
    boolean climbed = false;
    while (at >= 0 && !seen.get(at)) {
      seen.set(at);
      spine.add(at);
      int next = -1;
      for (Dependency edge : sentence.parents(at)) {
        String relation = edge.relation();
        boolean clause =
            CLAUSES.contains(relation)
                || relation.startsWith("advcl")
                || relation.startsWith("acl");
        if (clause) {
          boolean denied =
              !climbed && relation.matches("ccomp|xcomp|acl") && denies(edge.governor());
          boolean control = relation.equals("xcomp") && sentence.verb(at);
          if (denied || control) {
            next = edge.governor();
            climbed = denied;
          }
        } else if (!sentence.verb(at)
            && !relation.startsWith("conj")
            && !relation.equals("root")
            && !relation.startsWith("ref")) {
          next = edge.governor();
        }
        if (next >= 0) {
          break;
        }
      }
      at = next;
    }
    return spine;
  }
}
