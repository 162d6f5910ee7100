package org.dilema.findings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a findings table is to show; fixed before the data are seen.
 *
 * @param states rows of the table, in its order
 * @param reference states that are pooled to compare each row with
 * @param rule constants of the cell rule
 * @param evidence how many frames to draw as evidence of a cell, at least 0
 * @param published table to compare with, or {@link PublishedTable#NONE}
 * @param alliances members by name of an alliance; each gives the benchmark that the states outside
 *     it have three pluses
 */
public record Design(
    List<String> states,
    Set<String> reference,
    DecisionRule rule,
    int evidence,
    PublishedTable published,
    Map<String, Set<String>> alliances) {

  /** How many frames the codebook's report shows of a cell. */
  public static final int EVIDENCE = 20;

  /** Copies the collections. */
  public Design {
    states = List.copyOf(states);
    reference = Collections.unmodifiableSet(new TreeSet<>(reference));
    alliances = Collections.unmodifiableMap(new TreeMap<>(alliances));
  }

  /** Designs a table with nothing to compare it with. */
  public Design(List<String> states, Set<String> reference, DecisionRule rule) {
    this(states, reference, rule, EVIDENCE, PublishedTable.NONE, Map.of());
  }

  /** Returns the same design with another rule. */
  Design with(DecisionRule other) {
    return new Design(states, reference, other, evidence, published, alliances);
  }

  /** Returns the same design with other reference states. */
  Design against(Set<String> others) {
    return new Design(states, others, rule, evidence, published, alliances);
  }

  /** Returns the same design for a part of the corpus, which shows no evidence. */
  Design withoutEvidence() {
    return new Design(states, reference, rule, 0, published, alliances);
  }
}
