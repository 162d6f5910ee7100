package org.dilema.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates corpora of some sizes, carries a run over each out in a process of its own with two
 * gigabytes and two threads, checks that nothing is lost, and prints a table with a column a size.
 *
 * <pre>HundredThousand HOME NEWS.jsonl WORK ARTICLES…</pre>
 */
public final class HundredThousand {

  private final Path home;
  private final Path news;
  private final Path work;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<List<String>> columns = new ArrayList<>();
  private final List<MeasuredRun> growth = new ArrayList<>();
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
    bench.tellGrowth();
    if (!bench.faults.isEmpty()) {
      throw new IllegalStateException(String.join("; ", bench.faults));
    }
  }

  private static List<String> rows() {
    List<String> rows =
        new ArrayList<>(
            List.of(
                "generated corpus, run with -Xmx" + MeasuredRun.HEAP + " and two threads",
                "its files; titles and texts of its articles",
                "records = articles + rejected (all that were broken)",
                "near-duplicates found, of those made",
                "tokens",
                "sentences that got parts of speech and names; dependencies",
                "time of the run; of the processors",
                "speed",
                "most memory held; without mapped files",
                "what the run wrote"));
    MeasuredRun.STAGES.forEach(stage -> rows.add("share of " + stage));
    return rows;
  }

  private List<String> measured(int size) throws IOException {
    Path folder = work.resolve("corpus-" + size);
    Path cache = work.resolve("annotations-" + size + ".mv");
    MeasuredRun.delete(folder);
    Files.deleteIfExists(cache);
    System.err.printf(Locale.ROOT, "%,d records: generating them%n", size);
    GeneratedCorpus corpus = GeneratedCorpus.mixed(news, folder, size);
    System.err.printf(Locale.ROOT, "%,d records: the run; it tells in %s%n", size, work);
    MeasuredRun run = MeasuredRun.of(home, folder, work, Integer.toString(size), cache);
    try {
      check(corpus, run);
    } catch (IllegalStateException e) {
      faults.add(size + " records: " + e.getMessage());
    }
    growth.add(run);
    return column(corpus, run, MeasuredRun.weight(folder));
  }

  /** The sum holds, every broken record is a row with a reason, and the copies are found. */
  private static void check(GeneratedCorpus corpus, MeasuredRun run) throws IOException {
    int articles = corpus.records() - corpus.broken();
    expect("records", corpus.records(), run.number("records"));
    expect("articles", articles, run.number("articles"));
    expect("kept articles", articles, run.number("articles_kept"));
    expect("rejected", corpus.broken(), run.number("rejected"));
    expect("rows of articles.csv", articles, rows(run.folder().resolve("articles.csv")));
    expect("rows of rejected.csv", corpus.broken(), rows(run.folder().resolve("rejected.csv")));
    double found = run.number("near-duplicates");
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

  private static List<String> column(GeneratedCorpus corpus, MeasuredRun run, long read)
      throws IOException {
    double articles = run.number("articles");
    List<String> column =
        new ArrayList<>(
            List.of(
                text("%,d records", corpus.records()),
                text("%,.0f MB; %,.0f MB", read / 1e6, corpus.text() / 1e6),
                text(
                    "%,.0f = %,.0f + %,.0f",
                    run.number("records"), articles, run.number("rejected")),
                text("%,.0f of %,d", run.number("near-duplicates"), corpus.copies()),
                text("%,.0f", run.number("tokens")),
                text("%.1f %%; %.1f %%", run.percent("annotated"), run.percent("parsed")),
                text("%,.0f s; %,.0f s", run.seconds(), run.processors()),
                text(
                    "%,.0f articles/s, %,.0f tokens/s",
                    articles / run.seconds(), run.tokens() / run.seconds()),
                text("%,.0f MB; %,.0f MB", run.megabytes(), run.ownMegabytes()),
                text("%,.0f MB", MeasuredRun.weight(run.folder()) / 1e6)));
    for (String stage : MeasuredRun.STAGES) {
      column.add(text("%,.1f s, %.0f %%", run.stage(stage), run.share(stage)));
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

  /** Prints how the time grows with the corpus, in one line for the README. */
  private void tellGrowth() {
    out.println();
    out.println(
        "Over "
            + each(run -> text("%,.0f", run.number("records")))
            + " records a run takes "
            + each(run -> text("%,.0f", run.seconds()))
            + " s ("
            + each(run -> text("%,.0f", run.processors()))
            + " s of the processors), which is "
            + each(run -> text("%,.0f", run.tokens() / run.seconds()))
            + " tokens a second, and holds "
            + each(run -> text("%.1f", run.megabytes() / 1024))
            + " GB at most.");
  }

  private String each(Function<MeasuredRun, String> told) {
    return growth.stream().map(told).collect(Collectors.joining(" / "));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
