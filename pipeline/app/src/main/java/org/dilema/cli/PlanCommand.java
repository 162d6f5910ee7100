package org.dilema.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dilema.curate.Cost;
import org.dilema.curate.Plan;
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
  public Integer call() {
    Study read = StudyReader.read(study == null ? Home.sampleStudy() : study);
    if (!paths.isEmpty()) {
      read = read.of(paths, Path.of("").toAbsolutePath(), study == null);
    }
    Intake intake = Intake.of(read);
    Plan plan = Plan.of(intake.reading(), intake.curation(), Cost.Rates.TYPICAL);
    if (spec != null) {
      plan.lines().forEach(spec.commandLine().getOut()::println);
      spec.commandLine().getOut().flush();
    }
    return 0;
  }
}
