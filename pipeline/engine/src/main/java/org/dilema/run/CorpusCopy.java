package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.dilema.ingest.Corpus;
import org.dilema.ingest.CorpusException;
import org.dilema.report.HashedFile;
import org.dilema.report.Manifest;

/** The articles of a run, copied by the names of its manifest and each held against its hash. */
final class CorpusCopy {

  private static final String REMEDY =
      "; name the articles of the run with --corpus, or leave them out with --no-text";

  private final Path study;
  private final Manifest manifest;

  /**
   * Prepares a copy.
   *
   * @param study copy of the study, which says what columns mean
   * @param manifest of the run
   */
  CorpusCopy(Path study, Manifest manifest) {
    this.study = study;
    this.manifest = manifest;
  }

  /**
   * Copies the articles.
   *
   * @param base folder that relative places start from
   * @param roots files, folders and globs in which the articles are now
   * @param target folder to lay them out in
   * @throws StudyException if an article is missing or has been altered since
   */
  void write(Path base, List<String> roots, Path target) throws IOException {
    SortedMap<String, Path> found = found(base, roots);
    for (HashedFile input : manifest.inputs()) {
      Path from = found.get(input.name());
      if (from == null) {
        throw wrong(input, "is missing");
      }
      Path copy = target.resolve(input.name());
      Files.createDirectories(copy.resolveSibling(""));
      Files.copy(from, copy);
      if (!HashedFile.of(input.name(), copy).equals(input)) {
        throw wrong(input, "has been altered since");
      }
    }
  }

  private SortedMap<String, Path> found(Path base, List<String> roots) throws IOException {
    try {
      return Corpus.open(base, roots, AsRun.columns(study)).paths();
    } catch (CorpusException e) {
      throw new StudyException(e.getMessage() + REMEDY);
    }
  }

  private static StudyException wrong(HashedFile input, String what) {
    return new StudyException(input.name() + ": the article file " + what + REMEDY);
  }
}
