package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.measure.Interval;
import org.dilema.validate.BlindSheet;
import org.dilema.validate.Bootstrap;
import org.dilema.validate.CoderAgreement;
import org.dilema.validate.CoderSheet;
import org.dilema.validate.SheetException;
import org.dilema.validate.WeightedAccuracy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two coders with each other, and the tagger with them. */
@Command(
    name = "agree",
    description = {
      "Compares two coders of one sheet, and the tagger with both.",
      "Prints Krippendorff's alpha and where the coders differ and, with a run or a key, how good",
      "the tagger is on the whole run."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class AgreeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SHEET_A", description = "sheet of the first coder")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "SHEET_B", description = "sheet of the second coder")
  private Path second = Path.of("");

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description = "take the tags from this run (key: coding.key.csv in it)")
  private @Nullable Path run;

  @Option(names = "--key", paramLabel = "KEY", description = "key of the sheet")
  private @Nullable Path key;

  @Option(
      names = "--adjudicated",
      paramLabel = "SHEET",
      description = "measure the tagger against this sheet instead of each coder")
  private @Nullable Path adjudicated;

  @Option(
      names = "--disagreements",
      paramLabel = "FILE",
      description = "where to list the differences (disagreements.csv beside SHEET_A)")
  private @Nullable Path disagreements;

  @Option(names = "--seed", paramLabel = "N", description = "seed of the intervals (1)")
  private long seed = 1;

  @Option(names = "--quiet", description = "say nothing but the result and errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Prints the figures and returns 0. */
  @Override
  public Integer call() throws IOException {
    PrintWriter out =
        spec == null ? new PrintWriter(java.io.Writer.nullWriter()) : spec.commandLine().getOut();
    Bootstrap bootstrap = Bootstrap.seeded(seed);
    CoderSheet a = CoderSheet.read(first);
    CoderSheet b = CoderSheet.read(second);
    CoderAgreement agreement = CoderAgreement.of(a, b, bootstrap);
    say(agreement.sentences() + " sentences coded by both");
    say(a.open().size() + " not coded in " + a.name() + ", " + b.open().size() + " in " + b.name());
    print(out, agreement);
    Path list = disagreements == null ? first.resolveSibling("disagreements.csv") : disagreements;
    agreement.writeDifferences(list, a.name(), b.name().equals(a.name()) ? "second" : b.name());
    say(agreement.differences().size() + " sentences coded differently: " + list);
    Path keyFile = keyFile();
    if (keyFile != null) {
      if (adjudicated != null) {
        print(out, CoderSheet.read(adjudicated), keyFile, bootstrap);
      } else {
        print(out, a, keyFile, bootstrap);
        print(out, b, keyFile, bootstrap);
      }
    }
    out.flush();
    return 0;
  }

  private @Nullable Path keyFile() {
    if (key != null || run == null) {
      return key;
    }
    Path found = BlindSheet.key(run.resolve("coding.csv"));
    if (!Files.isRegularFile(found)) {
      throw new SheetException(found + ": no such key; name it with --key");
    }
    return found;
  }

  private void say(String line) {
    if (!quiet && spec != null) {
      spec.commandLine().getErr().println(line);
      spec.commandLine().getErr().flush();
    }
  }

  private static void print(PrintWriter out, CoderAgreement agreement) {
    out.println("lang  category       what             n  agree  alpha  95 % interval");
    for (CoderAgreement.Line line : agreement.lines()) {
      if (line.n() > 0) {
        out.printf(
            Locale.ROOT,
            "%-4s  %-13s  %-11s  %5d  %5s  %5s  %s%n",
            line.language(),
            line.category(),
            line.what(),
            line.n(),
            number(line.agreement()),
            number(line.alpha()),
            interval(line.interval()));
      }
    }
  }

  private void print(PrintWriter out, CoderSheet coder, Path keyFile, Bootstrap bootstrap)
      throws IOException {
    out.printf(
        java.util.Locale.ROOT, "%nTagger against %s, weighted to the whole run%n", coder.name());
    out.println("lang  what              n coded  precision            recall               F1");
    for (WeightedAccuracy.Line line : WeightedAccuracy.of(coder, keyFile, run, bootstrap).lines()) {
      out.printf(
          Locale.ROOT,
          "%-4s  %-13s  %5d %5d  %-19s  %-19s  %s%n",
          line.language(),
          line.what(),
          line.n(),
          line.coded(),
          figure(line.precision()),
          figure(line.recall()),
          figure(line.f1()));
    }
  }

  private static String figure(WeightedAccuracy.Figure figure) {
    return number(figure.value()) + " " + interval(figure.interval());
  }

  private static String interval(Interval interval) {
    return "[" + number(interval.low()) + ", " + number(interval.high()) + "]";
  }

  private static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "n/a";
  }
}
