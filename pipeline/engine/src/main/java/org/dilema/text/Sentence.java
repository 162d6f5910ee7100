package org.dilema.text;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param number 0 for the title, then 1, 2, … through the body
 * @param span place in the title (number 0) or the body
 * @param tokens at least one, in order, with offsets into the same text as {@code span}
 */
public record Sentence(int number, Span span, List<Token> tokens) {

  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
