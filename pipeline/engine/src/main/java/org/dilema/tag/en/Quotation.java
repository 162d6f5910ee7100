package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The quotation that a token stands in, by its marks alone. */
final class Quotation {

  private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "«", "»", "``", "''");

  private final EnglishSentence sentence;
  private final int first;
  private final int last;

  /** Finds the marks around a token; none where it is not quoted. */
  Quotation(EnglishSentence sentence, int token) {
    this.sentence = sentence;
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (MARKS.contains(sentence.text(i))) {
        marks.add(i);
      }
    }
    int open = -1;
    int close = -1;
    for (int i = 0; i < marks.size(); i += 2) {
      int end = i + 1 < marks.size() ? marks.get(i + 1) : sentence.size();
      if (marks.get(i) < token && token < end) {
        open = marks.get(i);
        close = end;
      }
    }
    this.first = open;
    this.last = close;
  }

  /** Returns whether the token is quoted. */
  boolean quoted() {
    return first >= 0;
  }

  /**
   * Returns the tokens outside the quotation: those behind it, then those before, nearest first.
   */
  List<Integer> outside() {
    List<Integer> outside = new ArrayList<>();
    if (first < 0) {
      return outside;
    }
    for (int i = last + 1; i < sentence.size(); i++) {
      outside.add(i);
    }
    for (int i = first - 1; i >= 0; i--) {
      outside.add(i);
    }
    return outside;
  }
}
