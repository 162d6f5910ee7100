package org.dilema.report;

/** Text as TeX sets it: nothing in it is a command. */
final class TexText {

  private TexText() {}

  /** Escapes what TeX gives a meaning to; control characters and turns of direction are shown. */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '\\' -> out.append("\\textbackslash{}");
      case '~' -> out.append("\\textasciitilde{}");
      case '^' -> out.append("\\textasciicircum{}");
      case '<' -> out.append("\\textless{}");
      case '>' -> out.append("\\textgreater{}");
      case '|' -> out.append("\\textbar{}");
      case '"' -> out.append("{\\char34}");
      case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').appendCodePoint(c);
      case '\n', '\r', '\t' -> out.append(' ');
      default -> out.append(Characters.shown(c));
    }
  }
}
