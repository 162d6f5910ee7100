package org.dilema.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} packed; bytes that it did not pack end in an exception. */
public final class Unpacker {

  private final byte[] bytes;
  private int at;

  /** Starts at the first byte. */
  public Unpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the next number of at least 0. */
  public long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("not a packed number");
  }

  /** Returns the next number as a whole number of at least 0 and below 2^31. */
  public int count() {
    return Math.toIntExact(number());
  }

  /** Returns the next fraction. */
  public double fraction() {
    long bits = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      bits |= (bytes[at++] & 0xFFL) << shift;
    }
    return Double.longBitsToDouble(bits);
  }

  /** Returns the next text. */
  public String text() {
    int length = count();
    if (length > bytes.length - at) {
      throw new IllegalArgumentException("not a packed text");
    }
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      int first = bytes[at++];
      if (first >= 0) {
        chars[i] = (char) first;
      } else if ((first & 0xE0) == 0xC0) {
        chars[i] = (char) ((first & 0x1F) << 6 | bytes[at++] & 0x3F);
      } else {
        int second = bytes[at++] & 0x3F;
        chars[i] = (char) ((first & 0x0F) << 12 | second << 6 | bytes[at++] & 0x3F);
      }
    }
    return new String(chars);
  }

  /** Returns the next text, or null where it is missing. */
  public @Nullable String optional() {
    return number() == 0 ? null : text();
  }

  /** Returns the next texts. */
  public List<String> texts() {
    int number = count();
    List<String> texts = new ArrayList<>(Math.min(number, 64));
    for (int i = 0; i < number; i++) {
      texts.add(text());
    }
    return texts;
  }

  /** Returns whether nothing is left. */
  public boolean done() {
    return at == bytes.length;
  }
}
