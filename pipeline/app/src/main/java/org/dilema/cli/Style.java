package org.dilema.cli;

import org.dilema.lexicon.Category;
import picocli.CommandLine.Help.Ansi;

/** How a kind of text looks on a terminal that has colours. */
enum Style {
  FEAR("1;35"),
  THREAT("1;31"),
  ANARCHY("1;33"),
  MISPERCEPTION("1;34"),
  POSITIVE("1;32"),
  ACTOR("4;36"),
  FAINT("2");

  private final String codes;

  Style(String codes) {
    this.codes = codes;
  }

  /** Returns the look of a category. */
  static Style of(Category category) {
    return switch (category) {
      case FEAR -> FEAR;
      case THREAT -> THREAT;
      case ANARCHY -> ANARCHY;
      case MISPERCEPTION -> MISPERCEPTION;
      case POSITIVE -> POSITIVE;
    };
  }

  /** Returns the text in this look, or as it is where the terminal has no colours. */
  String on(String text, Ansi ansi) {
    return ansi.enabled() ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
  }
}
