package org.dilema.archive;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into runs of letters and digits. Marks and soft hyphens belong to the letter they
 * follow; what joins two runs is the language's to say. A run longer than {@link #LONGEST} chars
 * becomes several words, so that no text is too long to be indexed.
 */
final class WordTokenizer extends Tokenizer {
  /** Longest word in UTF-16 units. */
  static final int LONGEST = 255;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Joints joints;
  private String text = "";
  private int at;

  WordTokenizer(Joints joints) {
    this.joints = joints;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    StringWriter whole = new StringWriter();
    input.transferTo(whole);
    text = whole.toString();
    at = 0;
  }

  /** Begins a text that is at hand, in place of a reader. */
  void begin(String whole) {
    text = whole;
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at >= text.length()) {
      return false;
    }
    int start = at;
    int end = runEnd(start);
    at = joints.wordEnd(text, start, end);
    String word = text.substring(start, joints.stemEnd(text, start, end));
    term.append(Letters.normal(word));
    offset.setOffset(correctOffset(start), correctOffset(at));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(text.length());
    offset.setOffset(last, last);
  }

  private int runEnd(int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST) {
      int c = text.codePointAt(end);
      if (!inWord(c) && !(end > start && joins(end))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private boolean joins(int place) {
    return joints.apostropheJoins()
        && Letters.apostrophe(text.charAt(place))
        && place + 1 < text.length()
        && Character.isLetter(text.codePointAt(place + 1));
  }

  /** Returns whether the character can stand inside a word. */
  static boolean inWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      case Character.FORMAT -> c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
