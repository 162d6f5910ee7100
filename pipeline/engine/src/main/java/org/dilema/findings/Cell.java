package org.dilema.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the findings table.
 *
 * @param state ISO 3166 alpha-3 code
 * @param dimension {@code anarchy}, {@code fear} or {@code misperceptions}
 * @param sign what it says
 * @param status why
 * @param logOdds shrunken log-odds against the reference states; NaN where undefined
 * @param low lower bound of its interval; NaN where undefined
 * @param high upper bound
 * @param balance log ratio of the frame to its opposite pole; NaN where undefined
 * @param balanceLow lower bound of the balance
 * @param balanceHigh upper bound of the balance
 * @param n sentences that mention the state
 * @param frames sentences of those that carry a counted frame of the dimension
 * @param stories stories those sentences come from
 * @param outlets outlets those sentences come from
 * @param published the sign of a published table, where one was given
 * @param evidence a seeded random sample of the counted frames, by article and sentence
 */
public record Cell(
    String state,
    String dimension,
    Sign sign,
    Status status,
    double logOdds,
    double low,
    double high,
    double balance,
    double balanceLow,
    double balanceHigh,
    long n,
    long frames,
    int stories,
    int outlets,
    @Nullable Sign published,
    List<Evidence> evidence) {

  /** Copies the evidence. */
  public Cell {
    evidence = List.copyOf(evidence);
  }

  /** Returns whether the published table was given and says the same. */
  public @Nullable Boolean agrees() {
    return published == null ? null : published == sign;
  }
}
