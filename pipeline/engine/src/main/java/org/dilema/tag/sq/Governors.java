package org.dilema.tag.sq;

import org.jspecify.annotations.Nullable;

/** Finds the verb that a noun belongs to, and tells which clause boundaries part them. */
final class Governors {

  private final AlbanianSentence sentence;

  Governors(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the verb that a noun belongs to: the one before it in its clause, else behind it. */
  @Nullable VerbGroup of(CueHit hit) {
    VerbGroup inside = sentence.verbAt(hit.first());
    boolean opens = hit.cue().needs("conditional-harm");
    if (inside != null && (opens || hit.covers(inside.main()))) {
      return inside;
    }
    for (VerbGroup verb : sentence.verbs()) {
      if (hit.covers(verb.main())) {
        return verb;
      }
    }
    VerbGroup left = sentence.verbBefore(hit.first());
    VerbGroup right = sentence.verbAfter(hit.last());
    boolean beside =
        left != null
            && right != null
            && sentence.segment(left.main()) != sentence.segment(hit.first())
            && sentence.segment(right.main()) == sentence.segment(hit.last());
    if (left != null && !beside && joined(left.main(), hit.first())) {
      return left;
    }
    return right != null && joined(hit.last(), right.first())
        ? right
        : left != null && dependentChain(left, hit) ? left : null;
  }

  private boolean dependentChain(VerbGroup left, CueHit hit) {
    return sentence.segment(left.main()) == sentence.segment(hit.first());
  }

  /** Returns whether no subordinate clause begins between two tokens. */
  boolean joined(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      String word = sentence.word(i);
      if (word.equals(";") || word.equals(":") || sentence.quote(i)) {
        return false;
      }
      if (sentence.subordinates(i) && sentence.verbAt(i) == null) {
        return false;
      }
      if (word.equals(",") && !listed(i, to)) {
        return false;
      }
    }
    return true;
  }

  private boolean listed(int comma, int to) {
    return sentence.verbs().stream().noneMatch(v -> v.first() > comma && v.first() < to)
        && to - comma < 8
        && !FunctionWords.LINK.contains(sentence.word(comma + 1));
  }

  /** Returns whether a verb group lies between two tokens. */
  boolean interrupted(int from, int to) {
    return sentence.verbs().stream().anyMatch(v -> v.first() > from && v.main() < to);
  }
}
