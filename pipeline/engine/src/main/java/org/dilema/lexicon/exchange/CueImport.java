package org.dilema.lexicon.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.LexiconException;
import org.dilema.lexicon.Rule;

/**
 * Turns the words of a foreign dictionary into cues. A dictionary says neither part of speech nor
 * where the roles stand: the part of speech is guessed from the ending, the rule is the one that
 * most cues of that category and part of speech have, and the notes ask for a review of each row.
 */
public final class CueImport {

  static final List<String> COLUMNS =
      List.of(
          "cue", "pos", "subcategory", "rule", "weight", "inflection", "plural", "needs", "notes");

  private final LanguageLexicon lexicon;
  private final Category category;

  /**
   * Prepares an import.
   *
   * @param lexicon whose language, rules and cues the import follows
   * @param category category of every cue
   */
  public CueImport(LanguageLexicon lexicon, Category category) {
    this.lexicon = lexicon;
    this.category = category;
  }

  /**
   * Returns the cues, each word once, in the order of the dictionary.
   *
   * @param entries the dictionary
   * @param only categories of the dictionary to take, at any depth; all where empty
   * @throws LexiconException if the dictionary has none of them
   */
  public ImportedTable of(List<DictionaryEntry> entries, Set<String> only) {
    Map<String, List<DictionaryEntry>> words = new LinkedHashMap<>();
    List<String> skipped = new ArrayList<>();
    for (DictionaryEntry entry : entries) {
      if (only.isEmpty() || entry.path().stream().anyMatch(only::contains)) {
        String word = word(entry.pattern());
        if (word.codePoints().noneMatch(Character::isLetter) || word.matches("[=+@-].*")) {
          skipped.add(entry.place() + ": no word: " + entry.pattern());
        } else {
          words.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
        }
      }
    }
    if (words.isEmpty()) {
      Set<String> known = new LinkedHashSet<>();
      entries.forEach(entry -> known.addAll(entry.path()));
      throw new LexiconException(
          List.of("expected some of the dictionary's categories " + known + ", found " + only));
    }
    List<List<String>> rows = new ArrayList<>();
    words.forEach((word, from) -> rows.add(row(word, from)));
    return new ImportedTable(COLUMNS, rows, skipped);
  }

  private static String word(String pattern) {
    return pattern.replace('*', ' ').replace('_', ' ').strip().replaceAll("\\s+", " ");
  }

  private List<String> row(String word, List<DictionaryEntry> from) {
    String pos = pos(word);
    Set<String> paths = new LinkedHashSet<>();
    from.forEach(entry -> paths.add(String.join("/", entry.path())));
    String star =
        from.stream().anyMatch(entry -> entry.pattern().contains("*"))
            ? "; the pattern had a star: complete the word"
            : "";
    String notes =
        "REVIEW: imported from "
            + from.get(0).place()
            + " ("
            + String.join(", ", paths)
            + "); part of speech, subcategory, rule and inflection are guesses"
            + star;
    return List.of(word, pos, subcategory(), rule(pos), "1", inflection(word, pos), "", "", notes);
  }

  private String subcategory() {
    return switch (category) {
      case FEAR -> "F0";
      case THREAT -> "TG";
      case ANARCHY -> "A1";
      case MISPERCEPTION -> "M1";
      case POSITIVE -> "P2";
    };
  }

  private String pos(String word) {
    if (word.indexOf(' ') >= 0) {
      return "MWE";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lexicon.language().equals("sq")) {
      return ends(lower, "oj", "ohem") ? "V" : ends(lower, "shëm", "uar", "ues") ? "ADJ" : "N";
    }
    if (ends(lower, "ise", "ize", "ify", "ed", "ing")) {
      return "V";
    }
    return ends(lower, "ful", "ous", "able", "ible", "less", "ive", "ic", "ish") ? "ADJ" : "N";
  }

  private String inflection(String word, String pos) {
    if (!lexicon.language().equals("sq")) {
      return "";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (pos) {
      case "V" -> lower.endsWith("oj") ? "V1" : "-";
      case "N" -> noun(lower);
      case "ADJ" -> lower.endsWith("shëm") ? "A2" : lower.endsWith("uar") ? "A3" : "A1";
      default -> "-" + "+-".repeat(word.split(" ").length - 1);
    };
  }

  private static String noun(String lower) {
    if (ends(lower, "k", "g", "h")) {
      return "M2";
    }
    return switch (lower.charAt(lower.length() - 1)) {
      case 'ë' -> "F1";
      case 'i' -> "F2";
      case 'e' -> "F3";
      case 'a', 'o', 'u', 'y' -> "-";
      default -> "M1";
    };
  }

  private static boolean ends(String word, String... endings) {
    return Arrays.stream(endings).anyMatch(word::endsWith);
  }

  /** The rule of most cues of this category and part of speech, else of the category. */
  private String rule(String pos) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Cue cue : lexicon.cues()) {
      if (cue.category() == category) {
        counts.merge(cue.rule(), cue.pos().equals(pos) ? 1_000_000 : 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseGet(this::anyRule);
  }

  private String anyRule() {
    return lexicon.rules().rules().values().stream()
        .filter(rule -> rule.category() == category)
        .map(Rule::id)
        .findFirst()
        .orElse("");
  }
}
