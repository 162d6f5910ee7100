package org.dilema.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints what the programs of {@code side-by-side} have written as the tables of the documentation.
 *
 * <pre>SideBySideTable RESULTS.tsv</pre>
 */
public final class SideBySideTable {
  private static final List<String> PROGRAMS = List.of("Dilema", "Lucene", "BlackLab");
  private static final List<String> HEADS = List.of("this archive", "Lucene alone", "BlackLab");

  private final Map<String, Double> numbers = new HashMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SideBySideTable(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (cells.length == 4 && PROGRAMS.contains(cells[0])) {
        numbers.put(cells[0] + "\t" + cells[1], Double.parseDouble(cells[2]));
      }
    }
  }

  /** Prints the tables. */
  public static void main(String[] arguments) throws IOException {
    SideBySideTable table =
        new SideBySideTable(Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8));
    table.index();
    table.questions(
        "articles, the first twenty, and the total",
        2,
        List.of(
            new Row("a term", "articles with a term"),
            new Row("the same, no passage looked for", "articles with a term, without a passage"),
            new Row("a word of grammar", "articles with a frequent term"),
            new Row("two terms", "articles with two terms"),
            new Row("`\"of the\"`", "articles with a phrase"),
            new Row("articles and their hits by outlet", "outlets of articles"),
            new Row("the same, articles alone", "outlets of articles alone")));
    table.questions(
        "hits, first page with eight words to each side, and the total",
        3,
        List.of(
            new Row("a term", "term"),
            new Row("`\"the\"`", "frequent term"),
            new Row("`\"of\" \"the\"`", "phrase"),
            new Row("`\"the\" []{0,5} \"of\"`", "token pattern"),
            new Row("a term sorted by what follows", "sorted concordance"),
            new Row("`\"the\"` sorted by what follows", "sorted long concordance"),
            new Row("hits of a term by outlet", "outlets of hits"),
            new Row("hits of `\"the\"` by outlet", "outlets of many hits")));
  }

  private record Row(String label, String key) {}

  private void index() {
    row("", HEADS);
    row("---", List.of("---", "---", "---"));
    row("index, seconds", each("index", "%.1f"));
    row("processor seconds", each("index processor", "%.1f"));
    row("articles a second", each("articles per second", "%,.0f"));
    row("words a second", each("words per second", "%,.0f"));
    row("size, MB", each("size", "%.1f"));
    row("size / text", each("size of text", "%.2f"));
    out.println();
  }

  private List<String> each(String key, String format) {
    return PROGRAMS.stream()
        .map(program -> number(program, key))
        .map(value -> value == null ? "–" : String.format(Locale.ROOT, format, value))
        .toList();
  }

  /** Prints median, 99th percentile, cold and processor time of the programs asked. */
  private void questions(String head, int programs, List<Row> rows) {
    List<Integer> asked = programs == 2 ? List.of(0, 1) : List.of(0, 2);
    out.println("Milliseconds: median / 99th percentile warm, (cold), [processor time]");
    out.println();
    row(head, asked.stream().map(HEADS::get).toList());
    row("---", asked.stream().map(i -> "---").toList());
    for (Row row : rows) {
      row(
          row.label() + found(row.key(), asked),
          asked.stream().map(PROGRAMS::get).map(program -> times(program, row.key())).toList());
    }
    out.println();
  }

  private String found(String key, List<Integer> asked) {
    StringBuilder found = new StringBuilder();
    for (int program : asked) {
      Double hits = number(PROGRAMS.get(program), key + " found");
      if (hits != null) {
        found.append(found.isEmpty() ? ", " : " and ");
        found.append(String.format(Locale.ROOT, "%,.0f", hits));
      }
    }
    return found.toString();
  }

  private String times(String program, String key) {
    Double median = number(program, key + " median");
    return median == null
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.2f / %.1f (%.0f) [%.2f]",
            median,
            number(program, key + " p99"),
            number(program, key + " cold"),
            number(program, key + " processor"));
  }

  private @Nullable Double number(String program, String key) {
    return numbers.get(program + "\t" + key);
  }

  private void row(String first, List<String> cells) {
    out.println("| " + first + " | " + String.join(" | ", cells) + " |");
  }
}
