package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a sentence, as far as marks, conjunctions and verbs tell them; one number each.
 */
final class Segments {

  private static final Set<String> JOINING = Set.of("dhe", "edhe");

  private final List<String> words;
  private final @Nullable VerbGroup[] verbs;
  private final int[] numbers;

  /**
   * Divides a sentence; the verbs stand by token, and a conjunction inside a name joins nothing.
   */
  Segments(List<String> words, @Nullable VerbGroup[] verbs, IntPredicate named) {
    this.words = words;
    this.verbs = verbs;
    this.numbers = divided(named);
  }

  private int[] divided(IntPredicate named) {
    int[] found = new int[words.size()];
    int number = 0;
    for (int i = 0; i < found.length; i++) {
      String word = words.get(i);
      if ((verbs[i] == null && subordinates(words, i)) || (joins(i) && !named.test(i))) {
        number++;
      }
      found[i] = number;
      boolean mark = !Character.isLetterOrDigit(word.codePointAt(0));
      if (mark && !word.equals("-") && !word.equals("'") && !goesOn(i)) {
        number++;
        found[i] = number;
        number++;
      }
    }
    return found;
  }

  /** "Kurti “nuk do paqe”": a quotation that opens with the verb goes on with the clause. */
  private boolean goesOn(int i) {
    return i > 0
        && i + 1 < words.size()
        && Statements.quote(words.get(i))
        && verbs[i + 1] != null
        && verbs[i - 1] == null
        && !words.get(i - 1).equals(":")
        && !FunctionWords.SUBORDINATORS.contains(words.get(i - 1));
  }

  /** Returns whether "dhe" stands before a verb of its own: "u tërhoq dhe kërcënoi". */
  private boolean joins(int i) {
    if (!JOINING.contains(words.get(i)) || i + 1 >= words.size() || verbs[i + 1] == null) {
      return false;
    }
    VerbGroup at = verbs[i];
    return at == null || (at.first() == i && i > 0 && verbs[i - 1] == null);
  }

  /** Returns whether a subordinating conjunction stands there; "që nga" is a preposition. */
  static boolean subordinates(List<String> words, int i) {
    if (i < 0 || i >= words.size() || !FunctionWords.SUBORDINATORS.contains(words.get(i))) {
      return false;
    }
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    return !(words.get(i).equals("që") && FunctionWords.PREPOSITIONS.contains(next));
  }

  /** Returns the number of the clause that a token lies in; outside, that of the nearest token. */
  int of(int token) {
    return numbers[Math.max(0, Math.min(token, numbers.length - 1))];
  }

  /** Returns the first token of the clause that a token lies in. */
  int start(int token) {
    int at = token;
    while (at > 0 && numbers[at - 1] == numbers[token]) {
      at--;
    }
    return at;
  }

  /** Returns the token after the clause that a token lies in. */
  int end(int token) {
    int at = token;
    while (at < numbers.length && numbers[at] == numbers[token]) {
      at++;
    }
    return at;
  }
}
