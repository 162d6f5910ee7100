package org.dilema.tag.sq;

import java.util.Set;

/** Where what a sentence states of one matter begins and ends. */
final class Statements {

  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "»", "«", "„", "''", "``");
  private static final Set<String> DASHES = Set.of("-", "–");
  private static final Set<String> CONTRAST =
      Set.of(
          "ndërsa",
          "kurse",
          "por",
          "porse",
          "mirëpo",
          "ndonëse",
          "megjithëse",
          "ndërkaq",
          "teksa",
          "megjithatë",
          ";",
          "edhepse",
          "ndaj");

  private final AlbanianSentence sentence;

  Statements(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  static boolean quote(String word) {
    return QUOTES.contains(word);
  }

  /** Returns where what a cue is about ends: at a contrast or at who says it. */
  int reach(int cue) {
    for (int i = cue + 1; i < sentence.size(); i++) {
      if (contrasts(i) || attributes(i) || relates(i)) {
        return i;
      }
    }
    return sentence.size();
  }

  /** Returns whether a mark stands there that a verb of saying follows: ", tha Kurti". */
  private boolean attributes(int i) {
    String word = sentence.word(i);
    if (!word.equals(",") && !DASHES.contains(word) && !quote(word)) {
      return false;
    }
    VerbGroup verb = sentence.verbAt(i + 1);
    return verb != null && sentence.reports(verb);
  }

  /** Returns whether a relative clause opens there: ", i cili". */
  private boolean relates(int i) {
    return sentence.word(i).equals(",")
        && (sentence.word(i + 1).equals("cili")
            || (FunctionWords.LINK.contains(sentence.word(i + 1))
                && sentence.word(i + 2).startsWith("cil")));
  }

  /** Returns where the statement that a token lies in opens: behind the last contrast before it. */
  int opening(int token) {
    for (int i = token - 1; i > 0; i--) {
      if (contrasts(i)) {
        return i;
      }
    }
    return 0;
  }

  /** Returns where the statement that a token lies in closes: before the next contrast. */
  int closing(int token) {
    for (int i = token + 1; i < sentence.size(); i++) {
      if (contrasts(i)) {
        return i;
      }
    }
    return sentence.size();
  }

  private boolean contrasts(int i) {
    return CONTRAST.contains(sentence.word(i))
        && sentence.verbAt(i) == null
        && (!sentence.word(i).equals("ndaj") || sentence.word(i - 1).equals(","));
  }
}
