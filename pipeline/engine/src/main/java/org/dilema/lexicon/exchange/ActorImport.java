package org.dilema.lexicon.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.dilema.lexicon.ActorTable;

/**
 * Turns newsmap's seed words into rows of {@code actors.csv}: a category of two capital letters is
 * a country (ISO 3166 alpha-2; XK is Kosovo), a word with a star a demonym, another one a name.
 * Cities stand among the words, so that every row wants a review.
 */
public final class ActorImport {

  private static final List<String> COLUMNS =
      Stream.concat(ActorTable.COLUMNS.stream(), Stream.of("constraints")).toList();

  private ActorImport() {}

  /** Returns one row a country, in the order of the file. */
  public static ImportedTable of(List<DictionaryEntry> entries) {
    Map<String, List<DictionaryEntry>> countries = new LinkedHashMap<>();
    List<String> skipped = new ArrayList<>();
    for (DictionaryEntry entry : entries) {
      String last = entry.path().isEmpty() ? "" : entry.path().get(entry.path().size() - 1);
      if (alpha3(last).isEmpty()) {
        skipped.add(entry.place() + ": no country: " + String.join("/", entry.path()));
      } else {
        countries.computeIfAbsent(last, key -> new ArrayList<>()).add(entry);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    countries.forEach((code, words) -> rows.add(row(code, words)));
    return new ImportedTable(COLUMNS, rows, skipped);
  }

  private static List<String> row(String code, List<DictionaryEntry> words) {
    List<String> names = new ArrayList<>();
    List<String> demonyms = new ArrayList<>();
    for (DictionaryEntry word : words) {
      boolean star = word.pattern().contains("*");
      (star ? demonyms : names).add(capitalised(word.pattern().replace("*", "").strip()));
    }
    String notes =
        "REVIEW: imported from "
            + words.get(0).place()
            + "; cities stand among the names, stars were taken off";
    return List.of(
        "newsmap:" + code.toLowerCase(Locale.ROOT),
        "state",
        alpha3(code),
        "",
        "",
        "",
        String.join("|", names.stream().distinct().toList()),
        String.join("|", demonyms.stream().distinct().toList()),
        "",
        "",
        "",
        "",
        "",
        "",
        notes,
        "");
  }

  /** Names match in their written case, and newsmap writes them small. */
  private static String capitalised(String name) {
    StringBuilder capitalised = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      capitalised.append(start ? Character.toUpperCase(letter) : letter);
      start = letter == ' ' || letter == '-';
    }
    return capitalised.toString();
  }

  private static String alpha3(String code) {
    if (code.equals("XK")) {
      return "XKX";
    }
    try {
      return code.matches("[A-Z]{2}")
          ? new Locale.Builder().setRegion(code).build().getISO3Country()
          : "";
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
