package org.dilema.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What articles must be besides what a query asks. Several values of one filter are alternatives;
 * different filters must all hold.
 *
 * @param languages ISO 639-1 codes; empty for all
 * @param from first day; undated articles are left out where given
 * @param to last day; undated articles are left out where given
 * @param sources outlets
 * @param actors actor ids or codes
 * @param frames categories or subcategories
 */
public record Filters(
    List<String> languages,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> sources,
    List<String> actors,
    List<String> frames) {
  /** Lets everything through. */
  public static final Filters NONE =
      new Filters(List.of(), null, null, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Filters {
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    frames = List.copyOf(frames);
  }
}
