package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dilema.run.Bundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs a finished run for replication: study, lexicons, articles, outputs and their hashes. */
@Command(
    name = "bundle",
    description = "Packs a finished run for replication, as a BagIt folder.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class BundleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RUN", description = "folder of a finished run")
  private Path run = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder to create (the run's name and -bundle)")
  private @Nullable Path out;

  @Option(
      names = "--no-text",
      description = "leave articles, sentences and titles out; keep offsets and hashes")
  private boolean noText;

  @Option(names = "--zip", description = "make one file, DIR.zip, of it")
  private boolean zip;

  @Option(
      names = "--corpus",
      arity = "1..*",
      paramLabel = "PATH",
      description = "where the articles of the run are now (where the run found them)")
  private List<String> corpus = new ArrayList<>();

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Prints what was written and returns 0. */
  @Override
  public Integer call() throws IOException {
    Path absolute = run.toAbsolutePath().normalize();
    Path target = out == null ? absolute.resolveSibling(absolute.getFileName() + "-bundle") : out;
    Bundle bundle = new Bundle(run, Home.folder());
    if (noText) {
      bundle.writeWithoutText(target);
    } else {
      bundle.write(target, corpus);
    }
    Path written = zip ? Bundle.zip(target) : target;
    if (!quiet && spec != null) {
      spec.commandLine().getOut().println(written);
      spec.commandLine().getOut().flush();
    }
    return 0;
  }
}
