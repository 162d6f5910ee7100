package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.dilema.lexicon.Lexicons;
import org.dilema.validate.BlindSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a blind coding sheet from a run. */
@Command(
    name = "sample",
    description = {
      "Draws a blind coding sheet from a run.",
      "Hits, near misses and random sentences are mixed and unmarked. Coders copy a row for every",
      "further frame of a sentence and write 'none' as the category where there is none. The key",
      "beside the sheet is not for them."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class SampleCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", description = "folder of a finished run")
  private Path run = Path.of("");

  @Option(
      names = "--per-stratum",
      paramLabel = "N",
      description = "sentences from each stratum (${DEFAULT-VALUE})")
  private int perStratum = 20;

  @Option(names = "--seed", paramLabel = "N", description = "where chance begins (1)")
  private long seed = 1;

  @Option(names = "--out", paramLabel = "FILE", description = "sheet (coding.csv in RUN)")
  private @Nullable Path out;

  @Option(names = "--lang", split = ",", paramLabel = "CODE", description = "languages (all)")
  private List<String> languages = Languages.all().stream().map(LanguagePack::code).toList();

  @Option(names = "--lexicons", paramLabel = "DIR", description = "lexicons (the program's own)")
  private @Nullable Path lexicons;

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Writes sheet and key and returns 0. */
  @Override
  public Integer call() throws IOException {
    Lexicons read = Lexicons.read(lexicons == null ? Home.lexicons() : lexicons, languages);
    Path sheet = out == null ? run.resolve("coding.csv") : out;
    BlindSheet.Written written = BlindSheet.draw(run, read, perStratum, seed, sheet);
    if (!quiet && spec != null) {
      PrintWriter err = spec.commandLine().getErr();
      written
          .strata()
          .forEach((stratum, n) -> err.printf(java.util.Locale.ROOT, "%6d  %s%n", n, stratum));
      err.printf(
          java.util.Locale.ROOT,
          "%d sentences; keep %s from the coders%n",
          written.sentences(),
          written.key());
      err.flush();
      spec.commandLine().getOut().println(written.sheet());
    }
    return 0;
  }
}
