package org.dilema.tag.sq;

import java.util.Set;

/** Finds what a relative clause belongs to, and where the search goes on before it. */
final class RelativeClauses {

  private static final Set<String> RELATIVE = Set.of("cili", "cila", "cilët", "cilat");

  private static final Set<String> MOMENTS =
      Set.of("kohë", "kohën", "herë", "rast", "rastin", "mënyrë", "momentin", "fakt", "faktin");

  private static final int INSERTED = 10;

  private final AlbanianSentence sentence;

  RelativeClauses(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns where the antecedent of a relative clause that opens at a token ends; -1 if none. */
  int antecedent(int start) {
    String word = sentence.word(start);
    if (RELATIVE.contains(sentence.word(start + 1)) && FunctionWords.LINK.contains(word)) {
      int before = start - 1;
      while (before > 0 && !Character.isLetterOrDigit(sentence.word(before).codePointAt(0))) {
        before--;
      }
      return before;
    }
    if (word.equals("që") && start > 0) {
      int before = start - 1;
      if (sentence.word(before).equals(",")) {
        before--;
      }
      VerbGroup verb = sentence.verbAt(before);
      boolean noun =
          verb == null
              && before >= 0
              && Character.isLetter(sentence.word(before).codePointAt(0))
              && !FunctionWords.is(sentence.word(before))
              && !MOMENTS.contains(sentence.word(before));
      return noun ? before : -1;
    }
    return -1;
  }

  /** A comma before a part without a verb does not end the search. */
  boolean transparent(int at) {
    String word = sentence.word(at);
    if (word.equals(",")
        || word.equals("–")
        || word.equals("-")
        || word.equals(")")
        || word.equals("(")
        || sentence.quote(at)) {
      if (sentence.quote(at)) {
        return false;
      }
      int before = at - 1;
      if (before < 0) {
        return false;
      }
      int start = sentence.start(before);
      return sentence.verbs().stream().noneMatch(v -> v.main() >= start && v.main() <= before);
    }
    return false;
  }

  /** Jumps over ", tha Kurti," between a subject and its verb; returns where to go on, or -1. */
  int inserted(int at) {
    if (!sentence.word(at).equals(",")) {
      return -1;
    }
    for (int i = at - 1; i >= Math.max(1, at - INSERTED); i--) {
      if (sentence.word(i).equals(",")) {
        VerbGroup verb = sentence.verbAt(i + 1);
        return verb != null && sentence.reports(verb) ? i - 1 : -1;
      }
    }
    return -1;
  }

  /** Jumps over a relative clause between commas; returns where to go on, or -1. */
  int jump(int at) {
    if (!sentence.word(at).equals(",") || at < 3) {
      return -1;
    }
    for (int i = at - 1; i >= 1; i--) {
      boolean opens =
          (RELATIVE.contains(sentence.word(i)) || sentence.word(i).startsWith("cil"))
              || sentence.word(i).equals("që")
              || sentence.word(i).equals("duke");
      if (opens && i >= 1) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
          if (sentence.word(j).equals(",")) {
            return j - 1;
          }
        }
      }
      if (sentence.quote(i)) {
        return -1;
      }
    }
    return -1;
  }
}
