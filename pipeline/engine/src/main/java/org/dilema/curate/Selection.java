package org.dilema.curate;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a study asks for. An article is set aside for the first reason that applies: its language,
 * then its date, then its section, then its length.
 *
 * @param languages ISO 639-1 codes of the languages that are kept
 * @param from first day of the period, or null where it is open
 * @param to last day of the period, or null where it is open
 * @param undated whether articles without a date are kept where there is a period
 * @param onSection whether an article belongs to the sections wanted
 * @param minCharacters fewest UTF-16 units that the body must have, at least 0
 */
public record Selection(
    Set<String> languages,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean undated,
    Predicate<Article> onSection,
    int minCharacters) {

  /** Every English or Albanian article, of any date, section and length. */
  public static final Selection EVERYTHING =
      new Selection(Set.of("en", "sq"), null, null, true, article -> true, 0);

  /**
   * Copies the languages.
   *
   * @throws IllegalArgumentException if the period ends before it begins
   */
  public Selection {
    languages = Set.copyOf(languages);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("period: " + to + " lies before " + from);
    }
  }

  /** Returns the verdict on an article that is in a language, duplicates left aside. */
  Verdict.Kind judge(Article article, String language) {
    if (!languages.contains(language)) {
      return Verdict.Kind.OTHER_LANGUAGE;
    }
    if (!inPeriod(article.date())) {
      return Verdict.Kind.OUT_OF_PERIOD;
    }
    if (!onSection.test(article)) {
      return Verdict.Kind.OFF_SECTION;
    }
    return article.body().length() < minCharacters ? Verdict.Kind.TOO_SHORT : Verdict.Kind.KEPT;
  }

  private boolean inPeriod(@Nullable LocalDate date) {
    if (date == null) {
      return undated || (from == null && to == null);
    }
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
