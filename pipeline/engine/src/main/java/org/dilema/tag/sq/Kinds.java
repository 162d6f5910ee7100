package org.dilema.tag.sq;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilema.lexicon.Category;

/** Refines a cue's subcategory by what is feared or how one threatens. */
final class Kinds {

  private static final List<String> FEARS = List.of("F4", "F2", "F1", "F3");
  private static final List<String> KINDS = List.of("T1", "T4", "T5", "T3", "T2");

  private final AlbanianSentence sentence;
  private final Conditions conditions;
  private final List<CueHit> hits;

  Kinds(AlbanianSentence sentence, Conditions conditions, List<CueHit> hits) {
    this.sentence = sentence;
    this.conditions = conditions;
    this.hits = hits;
  }

  /** Returns the codebook's code; for THREAT the act, a dot, and the kind where it is told. */
  String of(CueHit hit) {
    String code = hit.cue().subcategory();
    BitSet about = conditions.about(hit);
    if (hit.cue().category() == Category.FEAR) {
      if (!code.equals("F0")) {
        return code;
      }
      BitSet close = conditions.around(hit);
      return first(hit, FEARS, Category.FEAR, about)
          .or(() -> first(hit, FEARS, Category.FEAR, close))
          .orElse("F0");
    }
    if (hit.cue().category() != Category.THREAT) {
      return code;
    }
    if (code.matches("T[1-5]")) {
      return "TG." + code;
    }
    if (code.contains(".")) {
      return code;
    }
    about.set(hit.first(), hit.last() + 1);
    return first(hit, KINDS, Category.THREAT, about)
        .or(() -> first(hit, KINDS, Category.THREAT, conditions.around(hit)))
        .map(kind -> code + "." + kind)
        .orElse(code);
  }

  private Optional<String> first(CueHit own, List<String> codes, Category category, BitSet about) {
    for (String code : codes) {
      boolean cue =
          hits.stream()
              .anyMatch(
                  hit ->
                      hit.cue().category() == category
                          && hit.cue().subcategory().endsWith(code)
                          && (hit.first() < own.first() || hit.first() > own.last())
                          && about.get(hit.first()));
      if (cue || conditions.any("kind-" + code, about)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether the cue lies in what another cue fears, threatens or suspects: a harmful act
   * that is only feared or threatened opens no frame of its own. Only frames that stand cast
   * shadows.
   */
  boolean shadowed(CueHit hit, Set<CueHit> standing) {
    if (hit.cue().category() != Category.THREAT) {
      return false;
    }
    for (CueHit other : hits) {
      if (casts(other, hit)
          && standing.contains(other)
          && !other.cue().needs("refine")
          && other.first() != hit.first()
          && conditions.about(other).get(hit.first())
          && !apart(other, hit)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a frame can hold the other as its content. A threat in words is hidden by none;
   * a danger that is described only by an accusation, which reports no fact (codebook 1.6).
   */
  private boolean casts(CueHit other, CueHit hit) {
    Category category = other.cue().category();
    if (speech(hit)) {
      return hit.cue().subcategory().startsWith("TG")
          && category == Category.MISPERCEPTION
          && other.cue().rule().equals("accuse");
    }
    return category == Category.FEAR
        || category == Category.MISPERCEPTION && suspects(other, hit)
        || category == Category.THREAT && speech(other);
  }

  /**
   * Returns whether a suspicion makes the other cue its content: a rejection does not, one that is
   * denied leaves the denied act, and sanctions that are blamed or resented are in force.
   */
  private boolean suspects(CueHit other, CueHit hit) {
    boolean doubts = other.cue().subcategory().equals("M1") || other.cue().rule().equals("accuse");
    if (!doubts || hit.cue().rule().equals("sanction-noun")) {
      return false;
    }
    for (int i = Math.max(0, other.first() - 4); i < other.first(); i++) {
      if (sentence.is("denial", i)) {
        return false;
      }
    }
    return true;
  }

  /** A new statement between the two opens a frame of its own. */
  private boolean apart(CueHit other, CueHit hit) {
    for (int i = other.last() + 1; i < hit.first(); i++) {
      String word = sentence.word(i);
      VerbGroup next = sentence.verbAt(i + 1);
      if (word.equals("dhe") && next != null && !next.dependent() && !next.has("do")) {
        return true;
      }
      if (word.equals("pas")
          || word.equals("pasi")
          || word.equals("sepse")
          || word.equals("kur")
          || word.equals(":")
          || word.equals("për") && sentence.word(i + 1).equals("shkak")) {
        return true;
      }
    }
    return false;
  }

  private static boolean speech(CueHit hit) {
    String code = hit.cue().subcategory();
    return code.startsWith("TV") || code.startsWith("TG");
  }
}
