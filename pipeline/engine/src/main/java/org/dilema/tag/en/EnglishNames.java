package org.dilema.tag.en;

import static org.dilema.tag.actor.Words.lower;
import static org.dilema.tag.actor.Words.text;

import java.util.List;
import java.util.Set;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.actor.NameContext;
import org.dilema.tag.actor.NameForm;
import org.dilema.text.Token;

/** What English words around a name tell about it. */
public final class EnglishNames implements NameContext {

  private final Tongues tongues;

  /** Builds over the word classes of English. */
  public EnglishNames(WordClasses classes) {
    this.tongues = new Tongues(classes);
  }

  @Override
  public boolean isPlace(List<Token> tokens, int first, int last, NameForm form) {
    if (form.name().kind() != Kind.METONYM || possessive(tokens, last)) {
      return false;
    }
    String before = lower(tokens, first - 1);
    String after = lower(tokens, last + 1);
    if (PlaceWords.LOCATIVE.contains(before)
        || PlaceWords.PLACE_AFTER.contains(after)
        || dateline(tokens, first, last)) {
      return true;
    }
    if (after.equals("-") && lower(tokens, last + 2).equals("based")) {
      return true;
    }
    if ((before.equals("from") && after.equals("to"))
        || (before.equals("to") && lower(tokens, first - 3).equals("from"))) {
      return true;
    }
    if (before.equals("of") && PlaceWords.COMPASS.contains(lower(tokens, first - 2))) {
      return true;
    }
    if (before.equals(",") && nearby(tokens, first - 4, first - 1, Set.of("capital"))) {
      return true;
    }
    if (PlaceWords.DIRECTION.contains(before)) {
      return nearby(tokens, first - 7, first - 1, PlaceWords.MOTION);
    }
    return PlaceWords.MOTION.contains(before);
  }

  private static boolean possessive(List<Token> tokens, int last) {
    String after = lower(tokens, last + 1);
    return after.equals("'s") || after.equals("’s") || after.equals("'") || after.equals("’");
  }

  /** A dateline opens a paragraph: {@code BELGRADE (Agency) -} or {@code BELGRADE, March 3}. */
  private static boolean dateline(List<Token> tokens, int first, int last) {
    if (first > 3) {
      return false;
    }
    int limit = Math.min(tokens.size(), last + 10);
    for (int i = last + 1; i < limit; i++) {
      String token = tokens.get(i).text();
      boolean dash = token.matches("--?|[–—]") && tokens.get(i).start() > tokens.get(i - 1).end();
      if (dash) { // a hyphen inside a word stands close
        String start = tokens.get(first).text();
        return start.equals(start.toUpperCase(java.util.Locale.ROOT))
            || text(tokens, last + 1).equals("(")
            || text(tokens, last + 1).equals(",");
      }
    }
    return false;
  }

  private static boolean nearby(List<Token> tokens, int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (words.contains(lower(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isGroup(List<Token> tokens, int first, int last) {
    if (PersonWords.SHARE.contains(lower(tokens, first - 1))
        || PersonWords.PEOPLE.contains(lower(tokens, last + 1))) {
      return true;
    }
    return lower(tokens, last).endsWith("s");
  }

  @Override
  public boolean isNobody(List<Token> tokens, int first, int last, NameForm form) {
    return form.name().kind() == Kind.DEMONYM && tongues.are(tokens, first, last);
  }

  @Override
  public boolean hasTitle(List<Token> tokens, int first) {
    return PersonWords.TITLES.contains(lower(tokens, first - 1));
  }

  @Override
  public boolean isFormer(List<Token> tokens, int first) {
    return nearby(tokens, first - 5, first, PersonWords.FORMER);
  }

  @Override
  public boolean isDealing(List<Token> tokens, int index) {
    return false; // a hyphen joins no capitals in one token of English
  }

  @Override
  public boolean isStance(String prefix) {
    return PersonWords.STANCES.contains(prefix.toLowerCase(java.util.Locale.ROOT));
  }
}
