package org.dilema.measure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The states that a corpus names. The rate "in the whole corpus" (codebook 3.2) is pooled over
 * them: pairs of a state and a sentence that names it, as a cell's own rate is. Organisations,
 * entities and groups stay out.
 */
public final class StatePool {

  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private StatePool() {}

  /**
   * Returns the rows of the corpus that are states.
   *
   * @param known codes that are states although ISO 3166 does not list them
   */
  public static List<String> of(Counts counts, Collection<String> known) {
    Set<String> states = new TreeSet<>();
    for (Feature feature : counts.features()) {
      boolean named = feature.equals(Feature.mentions(feature.row()));
      if (named && (known.contains(feature.row()) || ISO.contains(feature.row()))) {
        states.add(feature.row());
      }
    }
    return List.copyOf(states);
  }
}
