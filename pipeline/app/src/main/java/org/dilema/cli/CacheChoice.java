package org.dilema.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.dilema.annotate.AnnotationCache;
import org.dilema.annotate.Annotator;
import org.dilema.run.Handling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that annotate: where annotations are remembered, and how many. */
final class CacheChoice {

  @Option(
      names = "--cache",
      paramLabel = "FILE",
      description =
          "where annotations are remembered (.cache/annotations.mv in the program's folder)")
  private @Nullable Path file;

  @Option(
      names = "--cache-size",
      paramLabel = "MB",
      description = "how large that file may grow (2048)")
  private @Nullable Integer megabytes;

  @Option(names = "--no-cache", description = "remember no annotations and use none")
  private boolean none;

  /** Opens the cache: the command's, else the study's, else the program's. */
  AnnotationCache open(Handling study, Annotator annotator, Consumer<String> notices) {
    if (none) {
      return AnnotationCache.none(annotator);
    }
    Path named = file == null ? study.cache() : file;
    Path place = named == null ? shared().resolve("annotations.mv") : named;
    int most = megabytes == null ? study.cacheMegabytes() : Math.max(1, megabytes);
    return AnnotationCache.open(place, annotator, (long) most << 20, notices);
  }

  /** The folder of what runs share; tests that run side by side have one each. */
  private static Path shared() {
    String folder = System.getProperty("dilema.cache");
    return folder == null ? Home.folder().resolve(".cache") : Path.of(folder);
  }
}
