package org.dilema.cli;

import java.nio.file.Path;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.run.Additions;
import org.dilema.run.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How articles are tagged that are added to an archive, or tagged anew in it. */
final class TaggingOptions {
  @Option(names = "--lexicons", paramLabel = "DIR", description = "lexicons to tag with")
  private @Nullable Path lexicons;

  @Option(names = "--threads", paramLabel = "N", description = "articles tagged at once")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  /** Returns what adds articles as a study says. */
  Additions additions(Study study) {
    Study asked = lexicons == null ? study : study.withLexicons(lexicons.toAbsolutePath());
    return new Additions(asked, new CoreNlpAnnotator(), threads);
  }

  /** Says what was done. */
  void say(@Nullable CommandSpec spec, String line) {
    if (!quiet && spec != null) {
      spec.commandLine().getErr().println(line);
      spec.commandLine().getErr().flush();
    }
  }
}
