package org.dilema.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the parts by JMH, each in a process of its own, within three minutes, and prints a
 * table.
 *
 * <pre>Parts HOME NEWS.jsonl</pre>
 */
public final class Parts {

  private static final int WARM_UP = 4;
  private static final int MEASURED = 5;

  private Parts() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(MatcherBench.class.getName())
                    .include(StoriesBench.class.getName())
                    .include(IndexBench.class.getName())
                    .jvmArgs(
                        "-Xmx2g",
                        "-XX:+UseParallelGC",
                        "-XX:-DontCompileHugeMethods",
                        "-Ddilema.home=" + arguments[0],
                        "-Ddilema.news=" + arguments[1])
                    .warmupIterations(WARM_UP)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(MEASURED)
                    .measurementTime(TimeValue.seconds(2))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| part | a second | ± (99.9 %) |");
    out.println("|---|---|---|");
    results.forEach(result -> out.println(row(result)));
  }

  private static String row(RunResult result) {
    String name = result.getParams().getBenchmark();
    String language = String.valueOf(result.getParams().getParam("language"));
    if (name.startsWith(MatcherBench.class.getName())) {
      Result<?> tokens = Objects.requireNonNull(result.getSecondaryResults().get("tokens"));
      return row(
          "names, " + language + ", one core: tokens", tokens.getScore(), tokens.getScoreError());
    }
    Result<?> time = result.getPrimaryResult();
    boolean index = name.startsWith(IndexBench.class.getName());
    int articles = index ? IndexBench.ARTICLES : StoriesBench.ARTICLES;
    double second = 1000 * articles / time.getScore();
    return row(
        index
            ? "index, written and committed: articles"
            : "curation with near-duplicates: articles",
        second,
        second * time.getScoreError() / time.getScore());
  }

  private static String row(String part, double score, double error) {
    return String.format(Locale.ROOT, "| %s | %,.0f | %,.0f |", part, score, error);
  }
}
