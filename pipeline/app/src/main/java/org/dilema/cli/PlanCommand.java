package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dilema.curate.Cost;
import org.dilema.curate.Plan;
import org.dilema.ingest.Spool;
import org.dilema.run.Intake;
import org.dilema.run.Study;
import org.dilema.run.StudyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles without tagging them and tells what a run would meet. */
@Command(
    name = "plan",
    description = "Reads articles without tagging them and tells what a run would meet.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class PlanCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "files, folders or globs of articles (without one: the study's)")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--study", paramLabel = "STUDY", description = "study whose filters apply")
  private @Nullable Path study;

  @Option(names = "--quiet", description = "accepted everywhere; this command says nothing else")
  @SuppressWarnings("UnusedVariable")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Prints the plan and returns 0. */
  @Override
  public Integer call() throws IOException {
    Study read = StudyReader.read(study == null ? Home.sampleStudy() : study);
    if (!paths.isEmpty()) {
      read = read.of(paths, Path.of("").toAbsolutePath(), study == null);
    }
    Path folder = Files.createTempDirectory("dilema");
    Plan plan;
    try (Intake intake = Intake.of(read, folder)) {
      Spool spool = intake.spool();
      plan = Plan.of(spool.count(), spool.noteCount(), intake.curation(), Cost.Rates.TYPICAL);
    } finally {
      try (Stream<Path> left = Files.walk(folder)) {
        left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
    if (spec != null) {
      plan.lines().forEach(spec.commandLine().getOut()::println);
      spec.commandLine().getOut().flush();
    }
    return 0;
  }
}
