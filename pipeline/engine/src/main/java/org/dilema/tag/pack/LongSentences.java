package org.dilema.tag.pack;

import java.util.ArrayList;
import java.util.List;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/**
 * Cuts what no end of a sentence ends, such as a table or a text without stops, into pieces, so
 * that one article cannot hold up a run: whatever is done with a sentence, its cost is bounded, and
 * that of an article grows with its length. The rule knows no clock: every run cuts alike.
 */
final class LongSentences {

  /** Tokens of the longest sentence; the longest in real news have some 200. */
  static final int MOST = 1_000;

  private LongSentences() {}

  /** Returns the sentences, longer ones as several, those of the body numbered anew. */
  static List<Sentence> cut(List<Sentence> sentences) {
    if (sentences.stream().allMatch(one -> one.tokens().size() <= MOST)) {
      return sentences;
    }
    List<Sentence> cut = new ArrayList<>();
    int number = 1;
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int first = 0; first < tokens.size(); first += MOST) {
        List<Token> piece = tokens.subList(first, Math.min(tokens.size(), first + MOST));
        Span span = new Span(piece.get(0).start(), piece.get(piece.size() - 1).end());
        if (sentence.number() > 0) {
          cut.add(new Sentence(number++, tokens.size() <= MOST ? sentence.span() : span, piece));
        } else if (first == 0) {
          cut.add(new Sentence(0, sentence.span(), piece)); // a title is one sentence
        }
      }
    }
    return cut;
  }
}
