package org.dilema.archive;

import java.util.List;

/**
 * What a line of a concordance is sorted by: text, then a number, then its place in the archive.
 *
 * @param words compared one by one
 * @param number such as a day or a lot
 * @param document number in the whole archive
 * @param start position of the match
 * @param end position after it
 */
record KwicKey(List<String> words, long number, int document, int start, int end)
    implements Comparable<KwicKey> {
  /** The key of lines that are not sorted. */
  static final KwicKey NONE = new KwicKey(List.of(), 0, 0, 0, 0);

  @Override
  public int compareTo(KwicKey other) {
    int shared = Math.min(words.size(), other.words.size());
    for (int i = 0; i < shared; i++) {
      int byWord = Letters.compare(words.get(i), other.words.get(i));
      if (byWord != 0) {
        return byWord;
      }
    }
    if (words.size() != other.words.size()) {
      return Integer.compare(words.size(), other.words.size());
    }
    if (number != other.number) {
      return Long.compare(number, other.number);
    }
    if (document != other.document) {
      return Integer.compare(document, other.document);
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
