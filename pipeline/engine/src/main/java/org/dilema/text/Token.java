package org.dilema.text;

/**
 * A word or mark of a sentence.
 *
 * @param text the characters as they stand in the title or body
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Token(String text, int start, int end) {

  /** Returns the token's place in the title or body. */
  public Span span() {
    return new Span(start, end);
  }
}
