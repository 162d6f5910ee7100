package org.dilema.curate;

import java.util.ArrayList;
import java.util.List;
import org.dilema.language.WordLexer;
import org.dilema.text.Span;

/** Cuts a body into its lines, blank ones and the white space around the others left out. */
final class BodyLines {

  private BodyLines() {}

  static List<Span> of(String body) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= body.length(); i++) {
      if (i == body.length() || WordLexer.isNewline(body.charAt(i))) {
        int from = start;
        int to = i;
        while (from < to && isSpace(body.charAt(from))) {
          from++;
        }
        while (to > from && isSpace(body.charAt(to - 1))) {
          to--;
        }
        if (to > from) {
          lines.add(new Span(from, to));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
