package org.dilema.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dilema.language.Grammar.Case;

/**
 * The small closed classes of a language, read from {@code words.csv} of its pack. All words are in
 * lower case.
 *
 * @param negators words that deny what follows them
 * @param reportingVerbs verbs that give somebody's words, with their inflection class
 * @param clitics unstressed words that may stand between the parts of a phrase
 * @param prepositions prepositions with the cases they govern; empty where the language marks none
 * @param pronouns personal and demonstrative pronouns with the cases they show
 */
public record WordLists(
    Set<String> negators,
    List<Verb> reportingVerbs,
    Set<String> clitics,
    Map<String, Set<Case>> prepositions,
    Map<String, Set<Case>> pronouns) {

  /** Copies the collections, in their order. */
  public WordLists {
    negators = Collections.unmodifiableSet(new LinkedHashSet<>(negators));
    reportingVerbs = List.copyOf(reportingVerbs);
    clitics = Collections.unmodifiableSet(new LinkedHashSet<>(clitics));
    prepositions = Collections.unmodifiableMap(new LinkedHashMap<>(prepositions));
    pronouns = Collections.unmodifiableMap(new LinkedHashMap<>(pronouns));
  }

  /**
   * A verb and how it inflects.
   *
   * @param lemma dictionary form
   * @param inflection class for {@link LanguagePack#forms(String, String)}
   */
  public record Verb(String lemma, String inflection) {}

  /**
   * Reads the lists of a language.
   *
   * @param code folder below {@code language/}
   * @throws IllegalStateException if the table names an unknown list or case
   */
  public static WordLists read(String code) {
    Set<String> negators = new LinkedHashSet<>();
    List<Verb> verbs = new ArrayList<>();
    Set<String> clitics = new LinkedHashSet<>();
    Map<String, Set<Case>> prepositions = new LinkedHashMap<>();
    Map<String, Set<Case>> pronouns = new LinkedHashMap<>();
    for (String[] row : DataLines.rows(code + "/words.csv", 3)) {
      switch (row[0]) {
        case "negator" -> negators.add(row[1]);
        case "reporting" -> verbs.add(new Verb(row[1], row[2]));
        case "clitic" -> clitics.add(row[1]);
        case "preposition" -> prepositions.put(row[1], cases(row[2]));
        case "pronoun" -> pronouns.put(row[1], cases(row[2]));
        default -> throw new IllegalStateException(code + "/words.csv: unknown list " + row[0]);
      }
    }
    return new WordLists(negators, verbs, clitics, prepositions, pronouns);
  }

  private static Set<Case> cases(String names) {
    Set<Case> cases = EnumSet.noneOf(Case.class);
    for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
      cases.add(Case.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return Collections.unmodifiableSet(cases);
  }
}
