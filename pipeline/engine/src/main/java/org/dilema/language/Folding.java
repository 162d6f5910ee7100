package org.dilema.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Brings spellings of one word together, in two layers (codebook 4.4).
 *
 * <p>{@link #canonical} is safe everywhere: Unicode form, apostrophes, hyphens, case. {@link #fold}
 * drops every diacritic as well, which makes different Albanian words the same ({@code BEn} and
 * {@code bën}); use it for articles that {@link #lacksDiacritics are written without them}, and for
 * search.
 */
public final class Folding {

  /** Share of ë among the letters below which an Albanian text is one typed without diacritics. */
  public static final double LEAST_SHARE_OF_E = 0.005;

  private Folding() {}

  /** Returns NFC, lower case, with plain apostrophes and hyphens and no soft hyphens. */
  public static String canonical(String text) {
    String normal =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      switch (c) {
        case '’', '‘', '‛', '`', '´', 'ʼ', '′' -> plain.append('\'');
        case '\u2010', '\u2011', '\u2012', '–' -> plain.append('-');
        case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> {}
        default -> plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the canonical form without diacritics: ë is e, ç and č are c, š is s, đ is d. */
  public static String fold(String text) {
    String apart = Normalizer.normalize(canonical(text), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c == 'đ' ? 'd' : c == 'ł' ? 'l' : c == 'ı' ? 'i' : c);
      }
    }
    return bare.toString();
  }

  /**
   * Returns whether an Albanian article is typed without ë: its share of the letters is under
   * {@link #LEAST_SHARE_OF_E}, where ordinary Albanian has 5 to 10 %. False for text without
   * letters.
   */
  public static boolean lacksDiacritics(String article) {
    String normal = Normalizer.normalize(article, Normalizer.Form.NFC);
    long letters = normal.codePoints().filter(Character::isLetter).count();
    long e = normal.chars().filter(c -> c == 'ë' || c == 'Ë').count();
    return letters > 0 && e < LEAST_SHARE_OF_E * letters;
  }

  /**
   * Returns a form and how Gheg and careless writers spell it, without a final unstressed ë: {@code
   * sigurinë} and {@code sigurin}. The second may be another form of the same or another word
   * ({@code Serbin}), and is then ambiguous.
   */
  public static List<String> spellings(String form) {
    boolean drops =
        form.length() > 4
            && form.endsWith("ë")
            && "aeiouyë".indexOf(form.charAt(form.length() - 2)) < 0;
    return drops ? List.of(form, form.substring(0, form.length() - 1)) : List.of(form);
  }
}
