package org.dilema.run;

import java.nio.file.Path;

/**
 * How a study is to be carried out on this machine; none of it changes what is found.
 *
 * @param out folder to write into
 * @param threads how many articles are tagged at once, at least 1
 * @param home folder that lexicons and corpora are named from in the manifest
 * @param resume whether what a broken-off run of the same study left is used
 * @param exhaustive whether every sentence is annotated, not only those a tag can depend on
 */
public record RunOptions(Path out, int threads, Path home, boolean resume, boolean exhaustive) {

  /** Builds options of a run from nothing. */
  public RunOptions(Path out, int threads, Path home) {
    this(out, threads, home, false, false);
  }

  /** Rejects fewer than one thread. */
  public RunOptions {
    if (threads < 1) {
      throw new StudyException("--threads: expected at least 1, found " + threads);
    }
  }
}
