package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dilema.report.OutputFolder;
import org.dilema.report.OutputFormat;
import org.dilema.report.RunResults;
import org.dilema.run.Pipeline;
import org.dilema.run.StudyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report of a finished run again, without reading or tagging an article. */
@Command(
    name = "report",
    description = "Writes the report of a finished run again, without tagging anew.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RUN", description = "folder of a finished run")
  private Path run = Path.of("");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "F,F",
      description = "what to write: html, tex, md, csv, parquet, graphml, gexf (what a run writes)")
  private List<String> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder to write into (that of the run)")
  private @Nullable Path out;

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Prints what was written, a file a line, and returns 0. */
  @Override
  public Integer call() throws IOException {
    Set<OutputFormat> wanted = wanted();
    if (!Pipeline.finished(run)) {
      throw new StudyException(
          run + ": expected the folder of a finished run, found no manifest.json in it");
    }
    OutputFolder folder = OutputFolder.at(out == null ? run : out);
    RunResults.read(run).write(folder, wanted);
    if (!quiet && spec != null) {
      for (OutputFormat format : wanted) {
        spec.commandLine().getOut().println(folder.path().resolve(format.file()));
      }
      spec.commandLine().getOut().flush();
    }
    return 0;
  }

  private Set<OutputFormat> wanted() {
    if (formats.isEmpty()) {
      return OutputFormat.USUAL;
    }
    EnumSet<OutputFormat> wanted = EnumSet.noneOf(OutputFormat.class);
    for (String name : formats) {
      if (!OutputFormat.labels().contains(name.strip().toLowerCase(Locale.ROOT)) && spec != null) {
        throw new ParameterException(
            spec.commandLine(),
            "--format: expected some of "
                + String.join(", ", OutputFormat.labels())
                + ", found '"
                + name
                + "'");
      }
      wanted.add(OutputFormat.valueOf(name.strip().toUpperCase(Locale.ROOT)));
    }
    return wanted;
  }
}
