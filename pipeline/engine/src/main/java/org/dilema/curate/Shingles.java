package org.dilema.curate;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The runs of words of a text, each as a hash of 64 bits, sorted, each once. Case and diacritics do
 * not count: old Albanian sites print neither ë nor ç.
 */
final class Shingles {

  private static final long PRIME = 0x100000001b3L; // of the 64-bit FNV-1a hash
  private static final long BASIS = 0xcbf29ce484222325L;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /**
   * Cuts a text.
   *
   * @param words words a run has
   */
  static Shingles of(String text, int words) {
    String letters = bare(text);
    long[] runs = new long[letters.length() / 2 + 1];
    long[] last = new long[words];
    int seen = 0;
    int size = 0;
    long word = BASIS;
    boolean within = false;
    for (int i = 0; i <= letters.length(); i++) {
      char c = i < letters.length() ? letters.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = (word ^ Character.toLowerCase(c)) * PRIME;
        within = true;
      } else if (within && Character.getType(c) != Character.NON_SPACING_MARK) {
        last[seen++ % words] = word;
        if (seen >= words) {
          runs[size++] = run(last, seen);
        }
        word = BASIS;
        within = false;
      }
    }
    return new Shingles(distinct(runs, size));
  }

  private static String bare(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
      }
    }
    return text;
  }

  private static long run(long[] last, int seen) {
    long hash = BASIS;
    for (int i = 0; i < last.length; i++) {
      hash = (hash ^ last[(seen + i) % last.length]) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static long[] distinct(long[] runs, int size) {
    Arrays.sort(runs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        runs[kept++] = runs[i];
      }
    }
    return Arrays.copyOf(runs, kept);
  }

  int size() {
    return hashes.length;
  }

  long hash(int index) {
    return hashes[index];
  }

  /** Returns the Jaccard similarity: what both have, as a share of what either has. */
  double similarity(Shingles other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int either = hashes.length + other.hashes.length - both;
    return either == 0 ? 0 : (double) both / either;
  }
}
