package org.dilema.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the words of a page into the order of reading by cutting the page: along an empty strip
 * that runs down between columns, else below or above lines that cross one. After the recursive XY
 * cut of Nagy and Seth, "Hierarchical representation of optically scanned documents" (1984).
 */
final class PdfColumns {

  /** Lines that a column has at least. */
  private static final int LEAST = 4;

  /** Width of the strip, in sizes of letters. */
  private static final float STRIP = 0.8f;

  /** More cuts than that are no page of a newspaper. */
  private static final int DEEPEST = 24;

  private final List<PdfWord> words;

  PdfColumns(List<PdfWord> words) {
    this.words = words;
  }

  /** Returns the words column by column. */
  List<List<PdfWord>> inOrder() {
    List<List<PdfWord>> columns = new ArrayList<>();
    cut(words, 0, columns);
    return columns;
  }

  private static void cut(List<PdfWord> part, int depth, List<List<PdfWord>> into) {
    if (part.isEmpty()) {
      return;
    }
    Float strip = depth < DEEPEST ? strip(part) : null;
    if (strip != null) {
      cut(part.stream().filter(w -> w.left() < strip).toList(), depth + 1, into);
      cut(part.stream().filter(w -> w.left() >= strip).toList(), depth + 1, into);
      return;
    }
    Float across = depth < DEEPEST ? across(part) : null;
    if (across != null) {
      cut(part.stream().filter(w -> w.y() < across).toList(), depth + 1, into);
      cut(part.stream().filter(w -> w.y() >= across).toList(), depth + 1, into);
    } else {
      into.add(part);
    }
  }

  /** Returns a height that has columns below it or above it, the nearest to the edges first. */
  private static @Nullable Float across(List<PdfWord> part) {
    List<Float> heights = new ArrayList<>();
    lines(part).forEach(line -> heights.add(line.get(0).y() - line.get(0).size() * 0.5f));
    for (int i = 1; i <= heights.size() - LEAST; i++) {
      float below = heights.get(i);
      if (strip(part.stream().filter(w -> w.y() >= below).toList()) != null) {
        return below;
      }
      float above = heights.get(heights.size() - i);
      if (strip(part.stream().filter(w -> w.y() < above).toList()) != null) {
        return above;
      }
    }
    return null;
  }

  /** Returns the middle of the widest strip that no word crosses, or null. */
  private static @Nullable Float strip(List<PdfWord> part) {
    List<PdfWord> sorted = new ArrayList<>(part);
    sorted.sort(Comparator.comparing(PdfWord::left).thenComparing(PdfWord::right));
    float reached = Float.NEGATIVE_INFINITY;
    float widest = 0;
    Float best = null;
    for (PdfWord word : sorted) {
      float gap = word.left() - reached;
      if (gap > widest && gap >= STRIP * word.size() && reached > Float.NEGATIVE_INFINITY) {
        float middle = reached + gap / 2;
        if (isColumn(part, middle)) {
          best = middle;
          widest = gap;
        }
      }
      reached = Math.max(reached, word.right());
    }
    return best;
  }

  private static boolean isColumn(List<PdfWord> part, float middle) {
    List<PdfWord> left = part.stream().filter(w -> w.left() < middle).toList();
    List<PdfWord> right = part.stream().filter(w -> w.left() >= middle).toList();
    return isWide(left) && isWide(right);
  }

  /** A column has some lines, and most of them have some words: numbers beside a list are none. */
  private static boolean isWide(List<PdfWord> side) {
    int lines = lines(side).size();
    return lines >= LEAST && side.size() >= lines * 2;
  }

  /** Returns the words as lines from top to bottom, each from left to right. */
  static List<List<PdfWord>> lines(List<PdfWord> part) {
    List<PdfWord> sorted = new ArrayList<>(part);
    sorted.sort(Comparator.comparing(PdfWord::y).thenComparing(PdfWord::left));
    List<List<PdfWord>> lines = new ArrayList<>();
    float y = Float.NEGATIVE_INFINITY;
    for (PdfWord word : sorted) {
      if (lines.isEmpty() || word.y() - y > word.size() * 0.45f) {
        lines.add(new ArrayList<>());
        y = word.y();
      }
      lines.get(lines.size() - 1).add(word);
    }
    lines.forEach(line -> line.sort(Comparator.comparing(PdfWord::left)));
    return lines;
  }
}
