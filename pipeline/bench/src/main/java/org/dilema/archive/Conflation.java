package org.dilema.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.dilema.lexicon.Lexicons;

/**
 * Measures on inflection tables which forms of a word an analyzer brings together, and which forms
 * of different words: the under- and over-stemming indices of Paice (1994), "An evaluation method
 * for stemming algorithms".
 */
public final class Conflation {
  private static final TextLanguage ALBANIAN = TextLanguage.of("sq");

  private Conflation() {}

  /**
   * Prints a table in Markdown.
   *
   * @param arguments a table of lemma, form and features separated by tabs; a folder of lexicons
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Lemmas lemmas = Lemmas.of(Lexicons.read(Path.of(arguments[1]), List.of("sq")));
    Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
    ways.put("words as written", word -> word);
    ways.put("folded (no case, no diacritics)", Letters::fold);
    for (int letters = 4; letters <= 6; letters++) {
      int cut = letters;
      ways.put(
          "folded, cut at " + letters + " letters",
          word -> Letters.fold(word).substring(0, Math.min(cut, word.length())));
    }
    ways.put("stem layer", ALBANIAN::stem);
    ways.put("stem layer, diacritics kept", Conflation::marked);
    ways.put("lemma layer, else stem", word -> lemma(lemmas, word));
    for (String kind : List.of("N", "V", "")) {
      Map<String, TreeSet<String>> paradigms = paradigms(Path.of(arguments[0]), kind);
      long forms = paradigms.values().stream().mapToLong(TreeSet::size).sum();
      out.printf(
          Locale.ROOT,
          "%n%s: %,d lemmas, %,d forms%n%n| analysis | kept apart (under-stemming) | brought"
              + " together (over-stemming) | over by under |%n|---|---|---|---|%n",
          kind.isEmpty() ? "All" : kind,
          paradigms.size(),
          forms);
      ways.forEach((name, way) -> out.println(row(name, paradigms, way)));
    }
  }

  private static String row(
      String name, Map<String, TreeSet<String>> paradigms, UnaryOperator<String> way) {
    Map<String, Long> keys = new HashMap<>();
    double wanted = 0;
    double met = 0;
    double all = 0;
    for (TreeSet<String> forms : paradigms.values()) {
      Map<String, Long> own = new HashMap<>();
      forms.forEach(form -> own.merge(way.apply(form), 1L, Long::sum));
      wanted += pairs(forms.size());
      met += own.values().stream().mapToDouble(Conflation::pairs).sum();
      own.forEach((key, n) -> keys.merge(key, n, Long::sum));
      all += forms.size();
    }
    double together = keys.values().stream().mapToDouble(Conflation::pairs).sum() - met;
    double under = 1 - met / wanted;
    double over = together / (pairs((long) all) - wanted);
    return String.format(
        Locale.ROOT, "| %s | %.3f | %.6f | %.6f |", name, under, over, over / under);
  }

  private static double pairs(long n) {
    return n * (n - 1.0) / 2;
  }

  /** What telling diacritics apart comes to: a stem with the marks that the word has in it. */
  private static String marked(String word) {
    String stem = ALBANIAN.stem(word);
    int n = 0;
    while (n < Math.min(stem.length(), word.length())
        && Letters.lower(Letters.bare(word.charAt(n))) == stem.charAt(n)) {
      n++;
    }
    return word.substring(0, n).toLowerCase(Locale.ROOT) + stem.substring(n);
  }

  private static String lemma(Lemmas lemmas, String word) {
    return lemmas.of("sq", word).stream()
        .findFirst()
        .map(reading -> ALBANIAN.stem(reading.lemma()))
        .orElseGet(() -> ALBANIAN.stem(word));
  }

  private static Map<String, TreeSet<String>> paradigms(Path table, String kind)
      throws IOException {
    Map<String, TreeSet<String>> paradigms = new TreeMap<>();
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t");
      if (cells.length > 2
          && (cells[2] + ";").startsWith(kind)
          && (kind.isEmpty() || cells[2].split("[;.]")[0].equals(kind))
          && !cells[1].contains(" ")) {
        paradigms
            .computeIfAbsent(cells[0] + " " + cells[2].split("[;.]")[0], lemma -> new TreeSet<>())
            .add(cells[1]);
      }
    }
    return paradigms;
  }
}
