package org.dilema.tag.en;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a clause speaks of a past that was closed when the article appeared. */
final class History {

  private static final Pattern YEAR =
      Pattern.compile("(1[5-9]\\d\\d|20[0-4]\\d)(-\\d\\d(\\d\\d)?|s)?");
  private static final Pattern DECADE = Pattern.compile("'?\\d0s");
  private static final int UNDATED_LIMIT = 2000;
  private static final Set<String> WORDS =
      Set.of("anniversary", "commemorate", "commemoration", "holocaust", "wartime", "century");
  private static final Set<String> PRESENT = Set.of("another", "new", "again", "repeat");

  private final @Nullable LocalDate date;

  History(@Nullable LocalDate date) {
    this.date = date;
  }

  /** Returns whether the clause around the cue names a closed past. */
  boolean closed(EnglishSentence sentence, int cue) {
    BitSet clause = new Clauses(sentence).around(cue);
    boolean past = false;
    for (int i = clause.nextSetBit(0); i >= 0; i = clause.nextSetBit(i + 1)) {
      String word = sentence.text(i);
      if (PRESENT.contains(sentence.lemma(i)) && Math.abs(i - cue) <= 3) {
        return false;
      }
      past |= pastYear(word) || WORDS.contains(sentence.lemma(i)) || worldWar(sentence, i);
    }
    return past;
  }

  private boolean pastYear(String word) {
    if (DECADE.matcher(word).matches()) {
      return true;
    }
    Matcher matcher = YEAR.matcher(word);
    if (!matcher.matches()) {
      return false;
    }
    int year = Integer.parseInt(matcher.group(1));
    return date == null ? year < UNDATED_LIMIT : year <= date.getYear() - 2;
  }

  private static boolean worldWar(EnglishSentence sentence, int token) {
    return sentence.text(token).equals("World")
        && token + 1 < sentence.size()
        && sentence.text(token + 1).equals("War");
  }
}
