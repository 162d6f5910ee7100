package org.dilema.language;

import java.util.Arrays;

/**
 * A text with separators put in where its author left them out, and the way back to its offsets.
 *
 * <p>The text itself is never altered: a tokenizer reads {@link #text()}, and what it finds is
 * reported at {@link #original(int)}.
 */
public final class SpacedText {

  private final String text;
  private final int[] insertions;

  private SpacedText(String text, int[] insertions) {
    this.text = text;
    this.insertions = insertions;
  }

  /** Returns the text with its separators: what a tokenizer is to read. */
  public String text() {
    return text;
  }

  /** Returns the offset in the untouched text of an offset in {@link #text()}. */
  public int original(int offset) {
    int place = Arrays.binarySearch(insertions, offset);
    int before = place >= 0 ? place : -place - 1;
    return offset - before;
  }

  /** Collects separators in the order of the text. */
  static final class Builder {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int copied;
    private int[] insertions = new int[4];
    private int count;

    Builder(String source) {
      this.source = source;
    }

    /** Puts a separator in front of the character at {@code offset} of the source. */
    void insert(int offset, char separator) {
      text.append(source, copied, offset);
      copied = offset;
      if (count == insertions.length) {
        insertions = Arrays.copyOf(insertions, 2 * count);
      }
      insertions[count++] = text.length();
      text.append(separator);
    }

    SpacedText build() {
      String spaced = count == 0 ? source : text.append(source, copied, source.length()).toString();
      return new SpacedText(spaced, Arrays.copyOf(insertions, count));
    }
  }
}
