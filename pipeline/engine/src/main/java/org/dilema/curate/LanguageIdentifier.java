package org.dilema.curate;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of an article, cheapest evidence first; why in this order and with what
 * accuracy is told in decision 0002.
 *
 * <ol>
 *   <li>A text mostly in another script than the Latin one is in another language.
 *   <li>Function words settle almost every English and Albanian article.
 *   <li>A text of 120 letters or more goes to Lingua's small models.
 *   <li>A shorter one is in the language that its archive states, where that is plausible.
 *   <li>One that states nothing goes to Lingua's large models, loaded then and not before.
 * </ol>
 *
 * Where the text leaves the question open, as one half in English and half in Albanian does, the
 * stated language stands. Immutable and thread-safe; the same article always gets the same answer.
 */
public final class LanguageIdentifier {

  /**
   * Speak for their families: Czech comes out as Slovene, Portuguese as Spanish, Dutch as German.
   */
  private static final Language[] LANGUAGES = {
    Language.ENGLISH,
    Language.ALBANIAN,
    Language.CROATIAN,
    Language.SLOVENE,
    Language.ROMANIAN,
    Language.TURKISH,
    Language.ITALIAN,
    Language.GERMAN,
    Language.FRENCH,
    Language.SPANISH,
    Language.HUNGARIAN
  };

  /** Below this many letters Lingua's small models err. */
  private static final int LONG = 120;

  /** Lingua's relative confidence from which a stated language is plausible for a short text. */
  private static final double PLAUSIBLE = 0.75;

  private static final int SLICE = 500;

  /** Lingua's models of three letters: about 40 MB, a second to load. */
  private static final class Small {
    static final LanguageDetector DETECTOR =
        LanguageDetectorBuilder.fromLanguages(LANGUAGES).withLowAccuracyMode().build();
  }

  /** Lingua's models of one to five letters: about 360 MB, ten seconds to load. */
  private static final class Large {
    static final LanguageDetector DETECTOR =
        LanguageDetectorBuilder.fromLanguages(LANGUAGES).build();
  }

  /** Tells the language of an article's title and body. */
  public Identification identify(Article article) {
    String stated = article.language();
    String text = sample(article);
    String found = found(text, stated);
    if (found != null) {
      return new Identification(found, true);
    }
    return new Identification(stated == null ? Identification.OTHER : stated, false);
  }

  /** Returns the language that the text is in, or null where it leaves that open. */
  private static @Nullable String found(String text, @Nullable String stated) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters == 0) {
      return null;
    }
    if (letters > 2 * text.codePoints().filter(LanguageIdentifier::isLatin).count()) {
      return Identification.OTHER;
    }
    FunctionWords.Answer words = FunctionWords.judge(text);
    return switch (words) {
      case ENGLISH -> "en";
      case ALBANIAN -> "sq";
      case BOTH -> stated == null ? best(Small.DETECTOR, text) : null;
      case NEITHER -> letters >= LONG ? best(Small.DETECTOR, text) : ofShort(text, stated);
    };
  }

  private static @Nullable String ofShort(String text, @Nullable String stated) {
    if (stated == null) {
      return best(Large.DETECTOR, text);
    }
    Map<Language, Double> confidences = Small.DETECTOR.computeLanguageConfidenceValues(text);
    String first = null;
    for (Map.Entry<Language, Double> entry : confidences.entrySet()) { // from the likeliest on
      String code = code(entry.getKey());
      first = first == null ? code : first;
      if (code.equals(stated) && entry.getValue() >= PLAUSIBLE) {
        return null;
      }
    }
    return first;
  }

  private static @Nullable String best(LanguageDetector detector, String text) {
    Language language = detector.detectLanguageOf(text);
    return language == Language.UNKNOWN ? null : code(language);
  }

  private static String code(Language language) {
    return language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isLatin(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  /** Returns the text, or the beginning, middle and end of a long one, composed. */
  private static String sample(Article article) {
    String text = article.title() + "\n" + article.body();
    int length = text.length();
    String sample =
        length <= 3 * SLICE
            ? text
            : text.substring(0, SLICE)
                + "\n"
                + text.substring((length - SLICE) / 2, (length + SLICE) / 2)
                + "\n"
                + text.substring(length - SLICE);
    return Normalizer.normalize(sample, Normalizer.Form.NFC);
  }
}
