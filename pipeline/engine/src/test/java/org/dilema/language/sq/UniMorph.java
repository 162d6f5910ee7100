package org.dilema.language.sq;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.language.DevelopmentNews;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;
import org.dilema.language.WordForm;

/** UniMorph's Albanian tables, and how a lemma's generated forms compare with them. */
final class UniMorph {

  /** A cell of a table: a form and its features, such as {@code N;NOM;SG;DEF}. */
  record Cell(String form, List<String> features) {

    boolean has(String... names) {
      return features.containsAll(List.of(names));
    }

    boolean agreesWith(Grammar grammar) {
      Number number = has("PL") ? Number.PLURAL : Number.SINGULAR;
      if (has("V")) {
        return has("V.PTCP") || grammar.number().isEmpty() || grammar.number().contains(number);
      }
      return grammar.cases().contains(caseOf()) && grammar.number().contains(number);
    }

    private Case caseOf() {
      if (has("NOM")) {
        return Case.NOMINATIVE;
      }
      return has("ACC") ? Case.ACCUSATIVE : has("ABL") ? Case.ABLATIVE : Case.OBLIQUE;
    }
  }

  /** How the forms of one class fit the table of one lemma. */
  record Fit(String name, int cells, int covered, int agreeing, int forms, int unlisted) {}

  private UniMorph() {}

  /** Returns the single-word cells of each noun (N) or verb (V), sorted by lemma. */
  static Map<String, List<Cell>> tables(String part) throws IOException {
    Map<String, List<Cell>> tables = new TreeMap<>();
    for (String line : Files.readAllLines(DevelopmentNews.file("unimorph-sqi.tsv"))) {
      String[] row = line.split("\t");
      if (row.length == 3 && !row[1].contains(" ") && row[2].startsWith(part + ";")) {
        tables
            .computeIfAbsent(row[0], key -> new ArrayList<>())
            .add(new Cell(row[1], List.of(row[2].split(";"))));
      }
    }
    tables.keySet().removeIf(lemma -> lemma.contains(" "));
    return tables;
  }

  /**
   * Returns the class whose forms cover the table best; of equals the one with the fewest forms.
   */
  static Fit best(String lemma, List<Cell> table, List<String> classes) {
    Set<String> plurals = new TreeSet<>();
    table.stream().filter(c -> c.has("NOM", "PL", "NDEF")).forEach(c -> plurals.add(c.form()));
    Fit best = new Fit("none", table.size(), 0, 0, 0, 0);
    for (String name : classes) {
      try {
        Fit fit =
            fit(
                name,
                table,
                AlbanianInflection.forms(lemma, name, String.join("/", plurals)).get(0));
        boolean better =
            fit.covered > best.covered || (fit.covered == best.covered && fit.forms < best.forms);
        best = better ? fit : best;
      } catch (IllegalArgumentException e) {
        // The lemma does not have the ending of this class.
        continue;
      }
    }
    return 2 * best.covered < best.cells ? new Fit("none", table.size(), 0, 0, 0, 0) : best;
  }

  private static Fit fit(String name, List<Cell> table, Set<WordForm> generated) {
    Map<String, Grammar> forms = new TreeMap<>();
    generated.forEach(form -> forms.put(form.text(), form.features()));
    Set<String> listed = new TreeSet<>();
    table.forEach(cell -> listed.add(cell.form()));
    int covered = 0;
    int agreeing = 0;
    for (Cell cell : table) {
      Grammar grammar = forms.get(cell.form());
      covered += grammar == null ? 0 : 1;
      agreeing += grammar != null && cell.agreesWith(grammar) ? 1 : 0;
    }
    if (table.stream().noneMatch(cell -> cell.form().endsWith("hem"))) {
      // The tables of active verbs have no non-active forms that generated ones could be held to.
      forms.values().removeIf(grammar -> grammar.voice().equals(VerbForms.NON_ACTIVE));
    }
    int unlisted = (int) forms.keySet().stream().filter(form -> !listed.contains(form)).count();
    return new Fit(name, table.size(), covered, agreeing, forms.size(), unlisted);
  }
}
