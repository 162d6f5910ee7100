package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dilema.report.Change;
import org.dilema.report.ChangeList;
import org.dilema.report.RunComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed between two runs and because of which entries. */
@Command(
    name = "compare",
    description = "Tells what changed between two runs, and because of which lexicon entries.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CompareCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "RUN_A", description = "folder of the earlier run")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "RUN_B", description = "folder of the later run")
  private Path second = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private ChangeList.Format format = ChangeList.Format.TEXT;

  @Option(names = "--exit-code", description = "exit with 1 where the runs differ")
  private boolean exitCode;

  @Option(names = "--quiet", description = "print nothing; with --exit-code, the status tells")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0, or with {@code --exit-code} 1 where there is a difference. */
  @Override
  public Integer call() throws IOException {
    List<Change> changes = RunComparison.of(first, second);
    if (!quiet && spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(ChangeList.render(changes, format));
      out.flush();
    }
    return exitCode && !changes.isEmpty() ? 1 : 0;
  }
}
