package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.run.Folders;
import org.dilema.run.Journal;
import org.dilema.run.StudyException;
import org.dilema.run.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a bundle: complete, unaltered, and, where it holds the articles, repeatable. */
@Command(
    name = "verify",
    description = "Checks that a bundle is complete and unaltered, and runs it again.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class VerifyCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  @Parameters(paramLabel = "BUNDLE", description = "folder or zip made by 'dilema bundle'")
  private Path bundle = Path.of("");

  @Option(names = "--rerun", description = "carry the study out again and compare the bytes")
  private boolean rerun;

  @Option(
      names = "--corpus",
      arity = "1..*",
      paramLabel = "PATH",
      description = "where the articles are, for a bundle without them")
  private List<String> corpus = new ArrayList<>();

  @Option(names = "--threads", paramLabel = "N", description = "articles tagged at once")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0 where nothing is wrong, else 1 with what is wrong, one line each. */
  @Override
  public Integer call() throws IOException {
    if (!Files.exists(bundle)) {
      throw new StudyException(
          bundle + ": expected a bundle made by 'dilema bundle', found nothing");
    }
    Path work = Files.createTempDirectory("dilema-verify");
    try {
      return verify(Verification.of(bundle, work));
    } finally {
      Folders.delete(work);
    }
  }

  private int verify(Verification verification) throws IOException {
    List<String> problems = verification.problems();
    if (!problems.isEmpty()) {
      return failed(problems);
    }
    say("complete and unaltered");
    if (!rerun) {
      return 0;
    }
    if (!verification.hasText() && corpus.isEmpty()) {
      return failed(
          List.of("the bundle was made without the articles; say with --corpus where they are"));
    }
    Journal journal = new Journal(line -> {}, System::nanoTime, (done, all) -> {});
    List<String> differences = verification.rerun(corpus, threads, new CoreNlpAnnotator(), journal);
    if (!differences.isEmpty()) {
      return failed(differences);
    }
    say("run again: every output is the same to the last byte");
    return 0;
  }

  private int failed(List<String> problems) {
    if (spec != null) {
      problems.forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getErr().flush();
    }
    return FAILED;
  }

  private void say(String line) {
    if (!quiet && spec != null) {
      spec.commandLine().getOut().println(line);
      spec.commandLine().getOut().flush();
    }
  }
}
