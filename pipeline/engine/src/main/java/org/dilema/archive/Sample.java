package org.dilema.archive;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A random subset of what is found: the same for the same seed, whatever order articles were added
 * in.
 *
 * @param size how many to draw, at least 1
 * @param seed any number
 */
public record Sample(int size, long seed) {
  /** Rejects an empty sample. */
  public Sample {
    if (size < 1) {
      throw new IllegalArgumentException("sample: expected at least 1, found " + size);
    }
  }

  /** Returns the lot of a place; the lowest lots are drawn. */
  long lot(String article, int place) {
    CRC32 crc = new CRC32();
    crc.update(article.getBytes(StandardCharsets.UTF_8));
    long z = seed * 0x9E3779B97F4A7C15L + crc.getValue() * 0xBF58476D1CE4E5B9L + place;
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014), so that neighbours part.
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
