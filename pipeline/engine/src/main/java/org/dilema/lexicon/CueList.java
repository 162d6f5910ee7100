package org.dilema.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the cues of a language: one CSV file a category. */
final class CueList {

  static final List<String> COLUMNS =
      List.of(
          "cue", "pos", "subcategory", "rule", "weight", "inflection", "plural", "needs", "notes");

  private static final Set<String> POS = Set.of("N", "V", "ADJ", "MWE");

  private CueList() {}

  /** Reads {@code fear.csv}, {@code threat.csv} and so on from a language's folder. */
  static List<Cue> read(
      Path folder, String name, String language, RuleBook rules, Consumer<String> errors) {
    List<Cue> cues = new ArrayList<>();
    for (Category category : Category.values()) {
      String file = category.name().toLowerCase(Locale.ROOT) + ".csv";
      if (Files.exists(folder.resolve(file))) {
        LexiconTable.read(folder.resolve(file), name + "/" + file, COLUMNS, errors).rows().stream()
            .map(row -> cue(row, language, category, rules, errors))
            .forEach(cues::add);
      } else {
        errors.accept(name + "/" + file + ": missing; every language has one file a category");
      }
    }
    return cues;
  }

  private static Cue cue(
      LexiconTable.Row row,
      String language,
      Category category,
      RuleBook rules,
      Consumer<String> errors) {
    String rule = row.get("rule");
    if (rules.find(rule).filter(found -> found.category() == category).isEmpty()) {
      errors.accept(
          row.place()
              + ": rule: expected a rule of category "
              + category
              + " in rules.yml, found '"
              + rule
              + "'");
    }
    if (!POS.contains(row.get("pos"))) {
      errors.accept(
          row.place() + ": pos: expected N, V, ADJ or MWE, found '" + row.get("pos") + "'");
    }
    if (row.get("cue").isEmpty()) {
      errors.accept(row.place() + ": cue: expected a word or phrase, found nothing");
    }
    List<Need> needs =
        java.util.Arrays.stream(row.get("needs").split(" "))
            .filter(part -> !part.isEmpty())
            .map(Need::parse)
            .toList();
    return new Cue(
        language,
        category,
        row.get("subcategory"),
        row.get("cue").replaceAll("\\s+", " "),
        row.get("pos"),
        rule,
        weight(row, errors),
        row.get("inflection"),
        row.get("plural"),
        needs,
        row.place());
  }

  private static double weight(LexiconTable.Row row, Consumer<String> errors) {
    String text = row.get("weight");
    try {
      double weight = text.isEmpty() ? 1 : Double.parseDouble(text);
      if (weight > 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // reported below with every other bad weight
    }
    errors.accept(
        row.place() + ": weight: expected a number above 0 and at most 1, found '" + text + "'");
    return 1;
  }
}
