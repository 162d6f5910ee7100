package org.dilema.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, organisation, group or person that news may name.
 *
 * @param id identifier such as {@code person:vucic}
 * @param type such as {@code state}, {@code leader}, {@code ethnic}, {@code igo}
 * @param codes roll-up codes; empty where the actor has none
 * @param kin id of the co-ethnic state or parent, where given
 * @param host id of the state of residence, where given
 * @param validFrom first day on which a mention rolls up, where limited
 * @param validTo last such day, where limited
 */
public record Actor(
    String id,
    String type,
    List<String> codes,
    @Nullable String kin,
    @Nullable String host,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /** Copies the codes. */
  public Actor {
    codes = List.copyOf(codes);
  }
}
