package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that say what a study looks for, copied into the folder of its run: {@code study/} with
 * the study file, {@code lexicons/} and whatever other files the study names. They are what {@code
 * compare} reads the changed entries from and {@code bundle} hands on.
 */
public final class StudyCopy {

  /** Name of the folder within that of a run. */
  public static final String FOLDER = "study";

  static final String LEXICONS = "lexicons";

  private StudyCopy() {}

  /**
   * Copies the files of a study; what lay there before is removed.
   *
   * @param exhaustive whether the run annotates every sentence
   */
  static void write(Path run, Study study, boolean exhaustive) throws IOException {
    Path target = run.resolve(FOLDER);
    Folders.delete(target);
    for (Map.Entry<String, Path> file : files(study).entrySet()) {
      Path copy = target.resolve(file.getKey());
      Files.createDirectories(copy.resolveSibling(""));
      Files.copy(file.getValue(), copy, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.writeString(target.resolve(AsRun.FILE), AsRun.of(study, exhaustive).yaml());
  }

  /** Returns every file that a study is made of, by its name in the copy. */
  static Map<String, Path> files(Study study) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    add(files, study.file());
    add(files, study.published());
    add(files, study.corrections());
    add(files, study.context());
    add(files, study.accuracy());
    study.queries().forEach(queries -> add(files, queries));
    Path folder = study.lexicons();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String below = folder.relativize(path).toString().replace('\\', '/');
        if (below.endsWith(".csv") || below.endsWith(".yml")) {
          files.put(LEXICONS + "/" + below, path);
        }
      }
    }
    return files;
  }

  private static void add(Map<String, Path> files, @Nullable Path file) {
    if (file != null && Files.isRegularFile(file)) {
      files.put(String.valueOf(file.getFileName()), file);
    }
  }
}
