package org.dilema.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Generates corpora of some sizes, carries a run over each out in a process of its own with two
 * gigabytes and two threads, checks that nothing is lost, and prints a table with a column a size.
 *
 * <pre>HundredThousand HOME NEWS.jsonl WORK ARTICLES…</pre>
 */
public final class HundredThousand {

  private static final String HEAP = "2g";
  private static final List<String> STAGES =
      List.of("lexicons", "read", "tag", "tables and index", "measure", "report");

  private final Path home;
  private final Path news;
  private final Path work;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<List<String>> columns = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private HundredThousand(Path home, Path news, Path work) {
    this.home = home;
    this.news = news;
    this.work = work;
  }

  /** Runs every size, the smallest first, and prints the table. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[2]));
    HundredThousand bench = new HundredThousand(Path.of(arguments[0]), Path.of(arguments[1]), work);
    bench.columns.add(rows());
    int[] sizes = Arrays.stream(arguments).skip(3).mapToInt(Integer::parseInt).sorted().toArray();
    for (int size : sizes) {
      bench.columns.add(bench.measured(size));
    }
    bench.print();
    if (!bench.faults.isEmpty()) {
      throw new IllegalStateException(String.join("; ", bench.faults));
    }
  }

  private static List<String> rows() {
    List<String> rows =
        new ArrayList<>(
            List.of(
                "generated corpus, run with -Xmx" + HEAP + " and two threads",
                "its files; titles and texts of its articles",
                "records = articles + rejected (all that were broken)",
                "near-duplicates found, of those made",
                "tokens",
                "sentences that got parts of speech and names; dependencies",
                "time of the run; of the processors",
                "speed",
                "most memory held (resident)",
                "what the run wrote"));
    STAGES.forEach(stage -> rows.add("share of " + stage));
    return rows;
  }

  private List<String> measured(int size) throws IOException {
    Path folder = work.resolve("corpus-" + size);
    Path results = work.resolve("run-" + size);
    Path cache = work.resolve("annotations-" + size + ".mv");
    delete(folder);
    delete(results);
    Files.deleteIfExists(cache);
    System.err.printf(Locale.ROOT, "%,d records: generating them%n", size);
    GeneratedCorpus corpus = GeneratedCorpus.mixed(news, folder, size);
    Path log = work.resolve("run-" + size + ".log");
    System.err.printf(Locale.ROOT, "%,d records: the run; it tells in %s.err%n", size, log);
    Child run =
        Child.run(
            log,
            HEAP,
            OneRun.class.getName(),
            List.of(home.toString(), folder.toString(), results.toString(), cache.toString(), "2"));
    Map<String, Double> numbers = run.numbers();
    try {
      check(corpus, numbers, results);
    } catch (IllegalStateException e) {
      faults.add(size + " records: " + e.getMessage());
    }
    return column(corpus, run.seconds(), numbers, bytes(folder), bytes(results));
  }

  /** The sum holds, every broken record is a row with a reason, and the copies are found. */
  private static void check(GeneratedCorpus corpus, Map<String, Double> numbers, Path results)
      throws IOException {
    int articles = corpus.records() - corpus.broken();
    expect("records", corpus.records(), number(numbers, "records"));
    expect("articles", articles, number(numbers, "articles"));
    expect("kept articles", articles, number(numbers, "articles_kept"));
    expect("rejected", corpus.broken(), number(numbers, "rejected"));
    expect("rows of articles.csv", articles, rows(results.resolve("articles.csv")));
    expect("rows of rejected.csv", corpus.broken(), rows(results.resolve("rejected.csv")));
    double found = number(numbers, "near-duplicates");
    if (found < 0.95 * corpus.copies() || found > 1.05 * corpus.copies()) {
      throw new IllegalStateException(
          "expected about " + corpus.copies() + " near-duplicates, found " + found);
    }
  }

  private static void expect(String what, long expected, double found) {
    if (found != expected) {
      throw new IllegalStateException("expected " + expected + " " + what + ", found " + found);
    }
  }

  private static long rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines.count() - 1;
    }
  }

  private static double number(Map<String, Double> numbers, String key) {
    return numbers.getOrDefault(key, 0.0);
  }

  private List<String> column(
      GeneratedCorpus corpus,
      double seconds,
      Map<String, Double> numbers,
      long read,
      long written) {
    double articles = number(numbers, "articles");
    double sentences = Math.max(1, number(numbers, "sentences"));
    List<String> column =
        new ArrayList<>(
            List.of(
                text("%,d records", corpus.records()),
                text("%,.0f MB; %,.0f MB", read / 1e6, corpus.text() / 1e6),
                text(
                    "%,.0f = %,.0f + %,.0f",
                    number(numbers, "records"), articles, number(numbers, "rejected")),
                text("%,.0f of %,d", number(numbers, "near-duplicates"), corpus.copies()),
                text("%,.0f", number(numbers, "tokens")),
                text(
                    "%.1f %%; %.1f %%",
                    100 * number(numbers, "annotated") / sentences,
                    100 * number(numbers, "parsed") / sentences),
                text("%,.0f s; %,.0f s", seconds, number(numbers, "processor_milliseconds") / 1e3),
                text(
                    "%,.0f articles/s, %,.0f tokens/s",
                    articles / seconds, number(numbers, "tokens") / seconds),
                text("%,.0f MB", number(numbers, "peak_resident_kb") / 1024),
                text("%,.0f MB", written / 1e6)));
    double all = STAGES.stream().mapToDouble(stage -> number(numbers, "seconds:" + stage)).sum();
    for (String stage : STAGES) {
      double took = number(numbers, "seconds:" + stage);
      column.add(text("%,.1f s, %.0f %%", took, 100 * took / all));
    }
    return column;
  }

  private void print() {
    for (int row = 0; row < columns.get(0).size(); row++) {
      StringBuilder line = new StringBuilder("|");
      for (List<String> column : columns) {
        line.append(' ').append(column.get(row)).append(" |");
      }
      out.println(line);
      if (row == 0) {
        out.println("|" + "---|".repeat(columns.size()));
      }
    }
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
