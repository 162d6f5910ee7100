package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.run.Additions;
import org.dilema.run.Study;
import org.dilema.run.StudyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds an archive again from the articles it holds. */
@Command(
    name = "rebuild",
    description = {
      "Builds an archive again from the articles it holds.",
      "It is then in this program's format and tagged with the lexicons as they are now."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class RebuildCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "ARCHIVE", description = "folder of a run or an archive")
  private Path archive = Path.of("");

  @Option(names = "--lexicons", paramLabel = "DIR", description = "lexicons to tag with")
  private @Nullable Path lexicons;

  @Option(names = "--threads", paramLabel = "N", description = "articles tagged at once")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0 when done; see {@link Failures} for the rest. */
  @Override
  public Integer call() throws IOException {
    Study study = StudyReader.read(Home.sampleStudy());
    study = lexicons == null ? study : study.withLexicons(lexicons.toAbsolutePath());
    long articles = new Additions(study, new CoreNlpAnnotator(), threads).rebuild(archive);
    if (!quiet && spec != null) {
      spec.commandLine()
          .getErr()
          .println(String.format(Locale.ROOT, "built again: %,d articles", articles));
      spec.commandLine().getErr().flush();
    }
    return 0;
  }
}
