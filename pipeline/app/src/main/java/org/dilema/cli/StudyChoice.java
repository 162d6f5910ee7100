package org.dilema.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dilema.run.Study;
import org.dilema.run.StudyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which study and which articles a command is about. */
final class StudyChoice {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "STUDY",
      description = "study file or its folder (without one: the sample study)")
  private @Nullable Path study;

  @Option(
      names = "--corpus",
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "articles instead of the study's: files, folders, globs; without a STUDY",
        "the filters by period, section and length are lifted"
      })
  private List<String> corpus = new ArrayList<>();

  @Option(names = "--lexicons", paramLabel = "DIR", description = "lexicons instead of the study's")
  private @Nullable Path lexicons;

  /** Reads the study that was chosen. */
  Study read() {
    Path file = study == null ? Home.sampleStudy() : file(study);
    Study read = StudyReader.read(file);
    if (!corpus.isEmpty()) {
      read = read.of(corpus, Path.of("").toAbsolutePath(), study == null);
    }
    return lexicons == null ? read : read.withLexicons(lexicons.toAbsolutePath());
  }

  private static Path file(Path named) {
    return java.nio.file.Files.isDirectory(named) ? named.resolve("study.yml") : named;
  }
}
