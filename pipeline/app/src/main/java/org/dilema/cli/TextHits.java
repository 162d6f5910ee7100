package org.dilema.cli;

import java.io.PrintWriter;
import java.util.List;
import org.dilema.archive.Hit;
import org.dilema.text.Span;

/** Prints hits to be read: outlet, date and title, then the passage in lines of 80 characters. */
final class TextHits {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean terminal;

  /**
   * Builds the format.
   *
   * @param terminal whether matches are to be shown in bold
   */
  TextHits(boolean terminal) {
    this.terminal = terminal;
  }

  /** Prints the hits, best first. */
  void print(List<Hit> hits, PrintWriter out) {
    int number = 0;
    for (Hit hit : hits) {
      number++;
      String date = hit.date() == null ? "undated" : hit.date().toString();
      String source = hit.source().isBlank() ? "unknown source" : hit.source();
      String head = String.join("  ", number + ".", source, date, hit.language(), place(hit));
      out.print(printable(head) + "\n");
      if (hit.sentence() != 0 && !hit.title().isBlank()) {
        wrap(hit.title(), List.of(), out);
      }
      wrap(hit.text(), hit.highlights(), out);
      hit.frames().forEach(frame -> out.print(INDENT + Reading.of(frame) + "\n"));
      out.print("\n");
    }
  }

  private static String place(Hit hit) {
    return hit.article() + ":" + hit.sentence();
  }

  private void wrap(String text, List<Span> marks, PrintWriter out) {
    StringBuilder line = new StringBuilder(INDENT);
    int width = INDENT.length();
    int at = nextWord(text, 0);
    while (at < text.length()) {
      int end = wordEnd(text, at);
      int length = text.codePointCount(at, end);
      if (length > 0 && width > INDENT.length() && width + 1 + length > WIDTH) {
        out.print(line.toString().stripTrailing() + "\n");
        line = new StringBuilder(INDENT);
        width = INDENT.length();
      } else if (length > 0 && width > INDENT.length()) {
        line.append(' ');
        width++;
      }
      width += length;
      marked(text, at, end, marks, line);
      at = nextWord(text, end);
    }
    out.print(line.toString().stripTrailing() + "\n");
  }

  private void marked(String text, int start, int end, List<Span> marks, StringBuilder line) {
    int at = start;
    for (Span mark : marks) {
      int from = Math.max(mark.start(), at);
      int to = Math.min(mark.end(), end);
      if (terminal && from < to) {
        line.append(printable(text.substring(at, from)));
        line.append(BOLD).append(printable(text.substring(from, to))).append(PLAIN);
        at = to;
      }
    }
    line.append(printable(text.substring(at, end)));
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int nextWord(String text, int start) {
    int next = start;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Keeps control characters of an article from reaching the terminal. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
    return out.toString();
  }
}
