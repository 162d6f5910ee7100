package org.dilema.text;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Packs values into bytes. Every text survives, half a surrogate pair included; {@link Unpacker}
 * reads the same values back in the same order.
 */
public final class Packer {

  private byte[] bytes = new byte[512];
  private int size;

  /** Packs a number of at least 0, small ones in one byte. */
  public Packer number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("expected a number of at least 0, found " + value);
    }
    room(10);
    long rest = value;
    while (rest > 0x7F) {
      bytes[size++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  /** Packs a fraction exactly. */
  public Packer fraction(double value) {
    long bits = Double.doubleToLongBits(value);
    room(8);
    for (int shift = 0; shift < 64; shift += 8) {
      bytes[size++] = (byte) (bits >>> shift);
    }
    return this;
  }

  /** Packs a text. */
  public Packer text(String value) {
    number(value.length());
    room(3 * value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      }
    }
    return this;
  }

  /** Packs a text that may be missing. */
  public Packer optional(@Nullable String value) {
    number(value == null ? 0 : 1);
    return value == null ? this : text(value);
  }

  /** Packs texts. */
  public Packer texts(Collection<String> values) {
    number(values.size());
    values.forEach(this::text);
    return this;
  }

  /** Returns what was packed. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
