package org.dilema.tag.sq;

import static org.dilema.tag.actor.Words.capital;
import static org.dilema.tag.actor.Words.lower;
import static org.dilema.tag.actor.Words.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.language.LanguagePack;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.actor.NameContext;
import org.dilema.tag.actor.NameForm;
import org.dilema.text.Token;

/** What Albanian words around a name tell about it. */
public final class AlbanianNames implements NameContext {

  private static final Pattern DEALING =
      Pattern.compile("(dialog|bised|negociat|marrëdhëni|raport|marrëveshj|konflikt|takim).*");

  private static final Pattern CLUB =
      Pattern.compile(
          "FC|FK|KF|KB|BC|Reali|Realit|Realin|Dinamo|Dinamoja|Dinamos|Interi|Interit|Milani|Partizani|Partizanin|Partizanit|Lokomotiv|CSKA|Spartak|Sigal|Zvezda");
  private static final Pattern QUOTED_THING =
      Pattern.compile(
          "(hotel|shkoll|gazet|restorant|kafe|kinema|fshat|rrug|sall|rast|ndërmarrj|kompani|stadium|kamp|çerdh|agjenc|ansambl|grup|klub|radio|televizion).*");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(popull|pakic|komunitet|minoritet|shumic|qytetar|banor|familj|civil|të rinj|fshatar|nxënës|viktim|grua|gra|gratë|refugjat|komb|besimtar|fëmij|djal|vajz|burr|person|njerëz|i ri|të rinjtë|katund|enklav|lagj|zgjedhës|votues|studen|pensionist|punëtor|pronar|bashkësi|etni|elektorat|shkrimtar|këngëtar|aktor|poet|piktor|regjisor|artist|familjar|nacionalitet|kombësi|përkatësi|deklaro|ish-?polic|nënë|nëna|fermer|trashëgimi|qytet|fshat|shtëpi|vendbanim|mërgim|komun|protestues|terrorist|sulmues(?!i$|in$)|militantë|kriminel|kryetar(?!i |in )|gjyqtar|prokuror|policët|polic(ë|ëve|ët)|parti|partit).*");
  private static final Pattern NO_STATE =
      Pattern.compile(
          "radio|(agjenci|gazet|televizion|portal|revist|kish(ë|a|ës|ën)|manastir|ortodoks).*");
  private static final Set<String> NOUN_PARTS =
      Set.of(
          "lista",
          "listës",
          "listën",
          "komunave",
          "gazeta",
          "gazetës",
          "kisha",
          "kishës",
          "kishën",
          "ortodokse",
          "orthodokse",
          "partia",
          "partisë",
          "bankë",
          "banka",
          "bankës");
  private static final List<String> GROUP_ENDINGS =
      List.of("ët", "ëve", "ëvet", "it", "in", "ut", "un", "qve", "sve", "ësh");

  private final Tongues tongues;

  /** Builds over the word classes of Albanian, which the pack inflects. */
  public AlbanianNames(WordClasses classes, LanguagePack pack) {
    this.tongues = new Tongues(classes, pack);
  }

  @Override
  public boolean isPlace(List<Token> tokens, int first, int last, NameForm form) {
    return Whereabouts.is(tokens, first, last, form);
  }

  @Override
  public boolean isGroup(List<Token> tokens, int first, int last) {
    String word = lower(tokens, last);
    String before = lower(tokens, first - 1);
    if (GROUP_ENDINGS.stream().anyMatch(word::endsWith)) {
      return true;
    }
    if (Character.isUpperCase(text(tokens, first).codePointAt(0)) && !word.endsWith("e")) {
      return true;
    }
    if (Set.of("e", "i", "të", "së").contains(before)) {
      before = lower(tokens, first - 2);
    }
    if (PEOPLE.matcher(before).matches()
        || PEOPLE.matcher(lower(tokens, first - 2)).matches()
            && Set.of("e", "i", "të", "dhe", "etnik").contains(lower(tokens, first - 1))) {
      return true;
    }
    if (word.endsWith("e") || word.endsWith("ja")) {
      return false;
    }
    return before.isEmpty()
        || !Character.isLetter(before.codePointAt(0))
        || FunctionWords.is(before)
        || before.matches("\\d+|mijë|qindra|dhjetëra");
  }

  @Override
  public boolean isNobody(List<Token> tokens, int first, int last, NameForm form) {
    String before = text(tokens, first - 1);
    String low = lower(tokens, first - 1);
    if ((before.equals("„")
            || before.equals("“")
            || before.equals("\"")
            || before.equals("«")
            || before.equals("”"))
        && Set.of("“", "”", "\"", "»").contains(text(tokens, last + 1))
        && QUOTED_THING.matcher(lower(tokens, first - 2)).matches()) {
      return true;
    }
    if (CLUB.matcher(before).matches() && form.name().kind() == Kind.METONYM
        || Set.of("i", "e", "të", "së").contains(low)
            && CLUB.matcher(text(tokens, first - 2)).matches()) {
      return true;
    }
    if (form.name().kind() == Kind.DEMONYM
        && capital(text(tokens, first))
        && NOUN_PARTS.contains(low)) {
      return true;
    }
    return form.name().kind() == Kind.DEMONYM
        && (NO_STATE.matcher(low).matches() || tongues.are(tokens, first, last));
  }

  @Override
  public boolean hasTitle(List<Token> tokens, int first) {
    return Titles.before(tokens, first);
  }

  @Override
  public boolean isFormer(List<Token> tokens, int first) {
    return Titles.former(tokens, first);
  }

  @Override
  public boolean isDealing(List<Token> tokens, int index) {
    return DEALING.matcher(lower(tokens, index - 1)).matches();
  }

  @Override
  public boolean isStance(String prefix) {
    return false; // "pro-ruse" says whose side a party is on, and names nobody
  }
}
