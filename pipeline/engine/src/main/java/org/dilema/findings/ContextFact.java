package org.dilema.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a state that stands beside the table and never enters it.
 *
 * @param state ISO 3166 alpha-3 code
 * @param fact what it is about, such as {@code NATO} or {@code PowerIndex 2022}
 * @param value such as {@code member} or {@code 13.9136}
 * @param from first day on which it holds; null where it is not tied to days
 * @param to last day; null where it holds still
 * @param source where it is written
 */
public record ContextFact(
    String state,
    String fact,
    String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String source) {

  /** Returns whether the fact holds on a day. */
  public boolean on(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }
}
