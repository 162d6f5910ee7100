package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.annotate.AnnotationCache;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.run.Journal;
import org.dilema.run.Pipeline;
import org.dilema.run.RunCounts;
import org.dilema.run.RunOptions;
import org.dilema.run.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Carries a study out: reads, tags, indexes, measures and reports. */
@Command(
    name = "run",
    description = "Carries a study out: reads, tags, indexes, measures and reports.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class RunCommand implements Callable<Integer> {

  @Mixin private final StudyChoice choice = new StudyChoice();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder to write into (reports/runs/ and the study's name)")
  private @Nullable Path out;

  @Option(names = "--threads", paramLabel = "N", description = "articles tagged at once")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  @Option(names = "--seed", paramLabel = "N", description = "seed instead of the study's")
  private @Nullable Long seed;

  @Option(
      names = "--resume",
      description = "go on where a run was broken off; leave a finished one as it is")
  private boolean resume;

  @Option(
      names = "--exhaustive",
      description = "annotate every sentence, not only those that a tag can depend on")
  private boolean exhaustive;

  @Mixin private final CacheChoice cache = new CacheChoice();

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0 when done; see {@link Failures} for the rest. */
  @Override
  public Integer call() throws IOException {
    Study study = choice.read();
    if (seed != null) {
      study = study.seeded(seed);
    }
    Path folder = folder(study);
    if (resume && Pipeline.finished(folder)) {
      say(folder + ": this run is finished; nothing to resume");
      return 0;
    }
    RunOptions options = new RunOptions(folder, threads, Home.folder(), resume, exhaustive);
    Journal journal = new Journal(this::say, System::nanoTime, meter());
    RunCounts counts;
    try (AnnotationCache annotator =
        cache.open(study.handling(), new CoreNlpAnnotator(), this::say)) {
      counts = new Pipeline(study, options, annotator, journal).run();
      say(
          String.format(
              Locale.ROOT,
              "annotated %,d sentences anew and remembered %,d",
              annotator.made(),
              annotator.found()));
    }
    say(
        String.format(
            Locale.ROOT,
            "tagged %,d sentences: %,d mentions of actors, %,d frames",
            counts.get("sentences"),
            counts.get("mentions"),
            counts.get("frames")));
    output().println(folder.resolve("report.html"));
    output().flush();
    return 0;
  }

  private Path folder(Study study) {
    if (out != null) {
      return out;
    }
    Path parent = study.base().getFileName();
    String name = parent == null ? "run" : parent.toString();
    Path runs = Home.folder().resolve("reports").resolve("runs");
    return Files.isDirectory(runs) || runs.toFile().mkdirs() ? runs.resolve(name) : Path.of(name);
  }

  private Journal.Meter meter() {
    if (quiet || spec == null) {
      return (done, all) -> {};
    }
    return ProgressLine.wanted()
        ? new ProgressLine(spec.commandLine().getErr(), System::nanoTime)
        : new MinuteLine(this::say, System::nanoTime);
  }

  private void say(String line) {
    if (!quiet && spec != null) {
      spec.commandLine().getErr().println(line);
      spec.commandLine().getErr().flush();
    }
  }

  private PrintWriter output() {
    return spec == null
        ? new PrintWriter(java.io.Writer.nullWriter())
        : spec.commandLine().getOut();
  }
}
