package org.dilema.curate;

import java.util.Locale;
import java.util.Set;

/**
 * Tells English from Albanian by words that no text of the one can do without and that the other,
 * and the languages of the neighbourhood, do not have. Costs no model and settles almost every
 * article; what it cannot settle it leaves open.
 */
final class FunctionWords {

  /** What the words say. */
  enum Answer {
    ENGLISH,
    ALBANIAN,
    BOTH,
    NEITHER
  }

  private static final Set<String> ENGLISH =
      words(
          "the of and that is for with his it are were has have had which by from this they"
              + " their been would who said after its but between against about than what"
              + " when where there could should because into");
  private static final Set<String> ALBANIAN =
      words(
          "të në për një që është këtë janë kanë dhe nga ishte duke nuk sipas edhe ndaj gjatë midis"
              + " sepse ndërsa tha mbi prej nje eshte kete jane kane gjate ndersa cdo çdo qe kjo"
              + " kishte mund vetëm vetem shumë shume deri pasi tij saj tyre");
  private static final int FEWEST = 2;
  private static final double SHARE = 0.08;
  private static final double DOMINANCE = 3;

  private FunctionWords() {}

  /** Judges a text in NFC. */
  static Answer judge(String text) {
    int all = 0;
    int english = 0;
    int albanian = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        all++;
        english += ENGLISH.contains(word) ? 1 : 0;
        albanian += ALBANIAN.contains(word) ? 1 : 0;
        start = -1;
      }
    }
    return judge(all, english, albanian);
  }

  private static Answer judge(int all, int english, int albanian) {
    boolean enough = Math.max(english, albanian) >= Math.max(FEWEST, all * SHARE);
    if (!enough) {
      return Answer.NEITHER;
    }
    if (english >= DOMINANCE * albanian) {
      return Answer.ENGLISH;
    }
    return albanian >= DOMINANCE * english ? Answer.ALBANIAN : Answer.BOTH;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
