package org.dilema.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says for which rows of a table the codes of an actor count (codebook 3.1).
 *
 * <p>A code that starts with {@code g:} is an ethnic group. Under {@link Groups#HOST} a group
 * counts for the state that stands beside it ({@code XKX;g:serbs} for XKX), a bare group for the
 * state that {@code host} names, else for no state. Under {@link Groups#KIN} a group counts for the
 * state that {@code kin} names and no longer for its host; one that {@code kin} does not know
 * counts as under HOST. What {@code kin} says of a group in a state goes before what it says of the
 * group.
 *
 * @param groups which of the two maps holds
 * @param kin a group ({@code g:serbs}), or a group in a state ({@code XKX;g:serbs}), to the code of
 *     its kin state
 * @param host group code to the code of the state it counts for when it stands alone
 * @param apart codes that must all be present, joined by {@code ;}, to the row that then counts
 *     instead of them ({@code BIH;g:serbs} to {@code RSR}); read under HOST alone
 */
public record Attribution(
    Groups groups, Map<String, String> kin, Map<String, String> host, Map<String, String> apart) {

  /** Where an ethnic group counts. */
  public enum Groups {
    /** In its state of residence. */
    HOST,
    /** In its co-ethnic state. */
    KIN
  }

  /** Counts groups only for the state that stands beside them. */
  public static final Attribution HOST = new Attribution(Groups.HOST, Map.of(), Map.of(), Map.of());

  private static final String GROUP = "g:";

  /** Copies the maps in the order of their keys. */
  public Attribution {
    kin = sorted(kin);
    host = sorted(host);
    apart = sorted(apart);
  }

  /** Returns the same attribution under the other map. */
  public Attribution with(Groups other) {
    return new Attribution(other, kin, host, apart);
  }

  /** Returns the rows that the codes count for: states and organisations, and groups as such. */
  public SortedSet<String> rows(Collection<String> codes) {
    SortedSet<String> rows = states(codes);
    codes.stream().filter(Attribution::isGroup).forEach(rows::add);
    return rows;
  }

  /** Returns the sides of a relation that the codes stand for: states, or groups where none. */
  public SortedSet<String> parties(Collection<String> codes) {
    SortedSet<String> states = states(codes);
    return states.isEmpty() ? rows(codes) : states;
  }

  private SortedSet<String> states(Collection<String> codes) {
    if (groups == Groups.KIN) {
      String whole = kin.get(key(codes));
      SortedSet<String> mapped = whole == null ? mapped(codes, kin) : new TreeSet<>(List.of(whole));
      return mapped.isEmpty() ? residents(codes) : mapped;
    }
    for (Map.Entry<String, String> entry : apart.entrySet()) {
      if (codes.containsAll(List.of(entry.getKey().split(";")))) {
        return new TreeSet<>(List.of(entry.getValue()));
      }
    }
    return residents(codes);
  }

  /** Returns codes as the maps name them: in order, joined by {@code ;}. */
  public static String key(Collection<String> codes) {
    return String.join(";", new TreeSet<>(codes));
  }

  private SortedSet<String> residents(Collection<String> codes) {
    SortedSet<String> plain = new TreeSet<>(codes);
    plain.removeIf(Attribution::isGroup);
    return plain.isEmpty() ? mapped(codes, host) : plain;
  }

  static boolean isGroup(String code) {
    return code.startsWith(GROUP);
  }

  private static SortedSet<String> mapped(Collection<String> codes, Map<String, String> map) {
    SortedSet<String> states = new TreeSet<>();
    codes.stream().map(map::get).filter(Objects::nonNull).forEach(states::add);
    return states;
  }

  private static Map<String, String> sorted(Map<String, String> map) {
    return Collections.unmodifiableNavigableMap(new TreeMap<>(map));
  }
}
