package org.dilema.lexicon;

import java.util.List;

/**
 * A publisher of news.
 *
 * @param name the name under which it is counted
 * @param aliases other names and hosts it goes by
 * @param home ISO 3166 alpha-3 code of the state it is at home in (Kosovo XKX); empty for one that
 *     is at home in none
 * @param type such as {@code agency}, {@code broadcaster}, {@code newspaper}
 */
public record Outlet(String name, List<String> aliases, String home, String type) {

  /** Copies the aliases. */
  public Outlet {
    aliases = List.copyOf(aliases);
  }
}
