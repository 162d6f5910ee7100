package org.dilema.curate;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an article, without its text.
 *
 * @param number its number on the shelf
 * @param id identifier, unique within a run
 * @param date day of publication where known
 * @param outlet normalised name of its source, or the source as given where unknown
 * @param language ISO 639-1 code of the language its text is in, or {@code other}
 * @param characters UTF-16 units of title and body
 * @param verdict what is done with it
 * @param story id of the first article of the story it belongs to; its own id where it stands alone
 */
public record Card(
    int number,
    String id,
    @Nullable LocalDate date,
    String outlet,
    String language,
    int characters,
    Verdict verdict,
    String story) {

  /** The earliest first, undated ones last, then by id. */
  static final Comparator<Card> FIRST =
      Comparator.comparing(Card::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Card::id);

  /** Returns the card with another verdict and story. */
  Card with(Verdict other, String first) {
    return new Card(number, id, date, outlet, language, characters, other, first);
  }
}
