package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.lexicon.Category;

/**
 * A harmful act that is only feared, threatened or alleged is no act: its cue tells the kind of the
 * fear or threat and opens no frame of its own.
 */
final class Shadow {

  /** Categories of which a frame within a condition is one of its own. */
  private static final Set<Category> LEFT = Set.of(Category.MISPERCEPTION, Category.ANARCHY);

  private static final Set<String> ANY = Set.of("any", "another");

  private Shadow() {}

  /** Returns whether the cue lies in what another cue fears, threatens or suspects. */
  static boolean covers(CueHit hit, List<CueHit> hits, EnglishSentence sentence) {
    if (hit.cue().category() == Category.FEAR && soothed(hit, hits)) {
      return true;
    }
    if (!verbal(hit)
        && hits.stream().anyMatch(Shadow::verbal)
        && (any(hit, sentence)
            || (!LEFT.contains(hit.cue().category()) && provoking(hit, sentence)))) {
      return true;
    }
    if (hit.cue().category() == Category.ANARCHY) {
      return within(hit, hits, sentence);
    }
    boolean threat = hit.cue().category() == Category.THREAT;
    boolean act = threat && !speechAct(hit);
    if (!threat && hit.cue().category() != Category.POSITIVE) {
      return false;
    }
    boolean weapons = hit.cue().rule().equals("weapon-noun");
    for (CueHit other : hits) {
      if (standing(hit, sentence) && other.cue().category() != Category.THREAT) {
        continue; // "fears that the Russian offensive will reach it": the offensive is under way
      }
      if ((weapons || (threat && sentence.verb(hit.head())))
          && other.cue().category() == Category.MISPERCEPTION) {
        continue; // weapons that are suspected are a threat, hedged (codebook 1.6)
      }
      if (done(hit, sentence) && verbal(other)) {
        continue; // "will strike the rebels, who killed a guard"
      }
      boolean fear = // "sought to ease fears": a fear that somebody soothes shadows no calm
          other.cue().category() == Category.FEAR && !hit.cue().rule().equals("calm");
      boolean casts =
          other.cue().category() == Category.MISPERCEPTION
              || (other.cue().category() == Category.THREAT && speechAct(other));
      if ((fear || (casts && (act || !threat)))
          && other.head() != hit.head()
          && Complement.of(sentence, other.head()).get(hit.head())) {
        return true;
      }
    }
    return false;
  }

  /** An act that a relative clause tells of as done. */
  private static boolean done(CueHit hit, EnglishSentence sentence) {
    return sentence.pos(hit.head()).equals("VBD")
        && sentence.parents(hit.head()).stream()
            .anyMatch(edge -> edge.relation().equals("acl:relcl"));
  }

  /**
   * An act that is spoken of as known: the subject of a clause, told by "the" or by whose it is.
   */
  private static boolean standing(CueHit hit, EnglishSentence sentence) {
    if (!sentence.noun(hit.head())) {
      return false;
    }
    boolean known =
        sentence.children(hit.head()).stream()
            .anyMatch(
                edge ->
                    edge.relation().equals("nmod:poss")
                        || (edge.relation().equals("det")
                            && sentence.lemma(edge.dependent()).equals("the")));
    boolean told =
        sentence.children(hit.head()).stream()
            .anyMatch(edge -> edge.relation().equals("acl:relcl"));
    boolean subject =
        sentence.parents(hit.head()).stream().anyMatch(edge -> edge.relation().equals("nsubj"));
    return hit.cue().rule().equals("exchange-noun") || (known && (subject || told));
  }

  /** Returns whether a weapon is only suspected: named in what another distrusts. */
  static boolean suspected(CueHit hit, List<CueHit> hits, EnglishSentence sentence) {
    return hit.cue().rule().equals("weapon-noun")
        && hits.stream()
            .anyMatch(
                other ->
                    other.cue().category() == Category.MISPERCEPTION
                        && Complement.of(sentence, other.head()).get(hit.head()));
  }

  /** "Nothing to fear" is a reassurance and no fear; fears that are allayed are both. */
  private static boolean soothed(CueHit hit, List<CueHit> hits) {
    return hits.stream()
        .anyMatch(
            other ->
                !other.cue().words().get(other.cue().words().size() - 1).equals("fears")
                    && other.cue().category() == Category.POSITIVE
                    && other.first() <= hit.first()
                    && other.last() >= hit.last());
  }

  private static boolean verbal(CueHit hit) {
    return hit.cue().category() == Category.THREAT && hit.cue().subcategory().startsWith("TV");
  }

  /** Any act at all: "to any provocation". */
  private static boolean any(CueHit hit, EnglishSentence sentence) {
    return sentence.noun(hit.head())
        && sentence.children(hit.head()).stream()
            .anyMatch(
                edge ->
                    edge.relation().equals("det")
                        && ANY.contains(sentence.lemma(edge.dependent())));
  }

  /** Whether the cue lies in the condition of a verbal threat: "if Seoul holds its drill". */
  private static boolean provoking(CueHit hit, EnglishSentence sentence) {
    BitSet seen = new BitSet();
    int at = hit.head();
    while (at >= 0 && !seen.get(at)) {
      seen.set(at);
      int up = -1;
      for (Dependency edge : sentence.parents(at)) {
        if (edge.relation().matches("advcl:(if|unless|should)")
            || (edge.relation().equals("advcl") && inverted(at, sentence))) {
          return true;
        }
        up = edge.governor();
      }
      at = up;
    }
    return false;
  }

  /** "Should it invade." */
  private static boolean inverted(int verb, EnglishSentence sentence) {
    return sentence.children(verb).stream()
        .anyMatch(
            edge ->
                edge.relation().equals("aux") && sentence.lemma(edge.dependent()).equals("should"));
  }

  /** What a verb of arming or asking has for its object is told by the verb. */
  private static boolean within(CueHit hit, List<CueHit> hits, EnglishSentence sentence) {
    return hits.stream()
        .anyMatch(
            other ->
                other.cue().category() == Category.ANARCHY
                    && sentence.verb(other.head())
                    && other.head() != hit.head()
                    && Complement.of(sentence, other.head()).get(hit.head()));
  }

  private static boolean speechAct(CueHit hit) {
    String code = hit.cue().subcategory();
    return code.startsWith("TV") || code.startsWith("TG");
  }
}
