package org.dilema.archive;

import java.util.List;
import org.dilema.text.Span;

/**
 * The words of an article in one row of positions: the title's from 0, then a gap that no phrase
 * crosses, then the body's.
 *
 * @param title words of the title
 * @param body words of the body
 */
record WordRow(List<TextLanguage.Word> title, List<TextLanguage.Word> body) {
  /** Empty positions between the last word of a title and the first of the body. */
  static final int GAP = 100;

  /** Reads the words of an article. */
  static WordRow of(TextLanguage language, String title, String body) {
    return new WordRow(language.words(title), language.words(body));
  }

  /** Reads the words of an article without their stems. */
  static WordRow unstemmed(TextLanguage language, String title, String body) {
    return new WordRow(language.unstemmed(title), language.unstemmed(body));
  }

  /** Returns the position of the body's first word. */
  static int bodyStart(int titleWords) {
    return titleWords == 0 ? 0 : titleWords + GAP;
  }

  /** Returns the position of the body's first word. */
  int bodyStart() {
    return bodyStart(title.size());
  }

  /** Returns the position after the last word. */
  int end() {
    return body.isEmpty() ? title.size() : bodyStart() + body.size();
  }

  /** Returns whether the position lies in the title. */
  boolean inTitle(int position) {
    return position < title.size();
  }

  /** Returns the word at a position. */
  TextLanguage.Word at(int position) {
    return inTitle(position) ? title.get(position) : body.get(position - bodyStart());
  }

  /**
   * Returns the first word of a part that does not begin before an offset, as an index of that
   * part.
   */
  static int firstFrom(List<TextLanguage.Word> part, int offset) {
    int low = 0;
    int high = part.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (part.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the characters that the positions cover, as offsets into the title or the body. */
  Span characters(int start, int end) {
    return new Span(at(start).start(), at(end - 1).end());
  }
}
