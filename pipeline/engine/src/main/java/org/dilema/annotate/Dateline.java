package org.dilema.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dilema.text.Token;

/**
 * The line that opens agency copy and belongs to no sentence: {@code ATHENS, Greece, June 1
 * (Agency) -}. A parser takes its capital for the subject of what follows.
 */
public final class Dateline {

  private static final int LONGEST = 14;
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dateline() {}

  /** Returns the index of the first token behind the line, 0 where none opens the sentence. */
  public static int end(List<Token> tokens) {
    int size = Math.min(tokens.size(), LONGEST);
    if (size < 4 || !city(tokens.get(0).text())) {
      return 0;
    }
    boolean marked = false;
    int dated = 0;
    for (int i = 1; i < size; i++) {
      String word = tokens.get(i).text();
      boolean apart = tokens.get(i).start() > tokens.get(i - 1).end();
      if (DASHES.contains(word) && (apart || marked)) {
        return i + 1;
      }
      if (!word.matches("[,./()\\d]+") && !Character.isUpperCase(word.codePointAt(0))) {
        return dated;
      }
      marked |= word.equals("(") || word.equals(",");
      if (word.matches("\\d{1,2}") && month(tokens.get(i - 1).text())) {
        dated = i + 1;
      } else if (dated == i && word.matches("[,.]|\\d{4}|\\(.*")) {
        dated = word.startsWith("(") ? 0 : i + 1;
      }
    }
    return dated;
  }

  private static boolean city(String word) {
    return word.length() > 2
        && Character.isLetter(word.codePointAt(0))
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean month(String word) {
    return word.length() > 2 && MONTHS.contains(word.substring(0, 3).toLowerCase(Locale.ROOT));
  }
}
