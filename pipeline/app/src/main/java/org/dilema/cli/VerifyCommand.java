package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.run.Journal;
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

  @Parameters(paramLabel = "BUNDLE", description = "folder made by 'dilema bundle'")
  private Path bundle = Path.of("");

  @Option(names = "--rerun", description = "carry the study out again and compare the bytes")
  private boolean rerun;

  @Option(names = "--threads", paramLabel = "N", description = "articles tagged at once")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0 where nothing is wrong, else 1 with what is wrong, one line each. */
  @Override
  public Integer call() throws IOException {
    Verification verification = new Verification(bundle);
    List<String> problems = verification.problems();
    if (!problems.isEmpty()) {
      return failed(problems);
    }
    say("complete and unaltered");
    if (!rerun) {
      return 0;
    }
    if (!verification.hasText()) {
      return failed(List.of("the bundle was made without the articles; it cannot be run again"));
    }
    List<String> differences = again(verification);
    if (!differences.isEmpty()) {
      return failed(differences);
    }
    say("run again: every output is the same to the last byte");
    return 0;
  }

  private List<String> again(Verification verification) throws IOException {
    Path folder = Files.createTempDirectory("dilema-verify");
    try {
      Journal journal = new Journal(line -> {}, System::nanoTime, (done, all) -> {});
      return verification.rerun(folder, threads, new CoreNlpAnnotator(), journal);
    } finally {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
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
