package org.dilema.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilema.text.Rejection;

/**
 * The files of a study: single files, folders with all that lies below them, and globs. Files are
 * read in the order of their names; hidden ones, and a {@code study.yml} or {@code README.md}
 * beside the articles, are left out; everything else becomes articles or rejections.
 */
public final class Corpus {

  /** How long a file may give neither a record nor a byte. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final List<SourceFile> files;
  private final List<Rejection> unreadable;

  private Corpus(List<SourceFile> files, List<Rejection> unreadable) {
    this.files = List.copyOf(files);
    this.unreadable = List.copyOf(unreadable);
  }

  /**
   * Looks the files up; reads none yet.
   *
   * @param base folder that relative roots start from
   * @param roots files, folders or globs such as {@code news/**}{@code /*.jsonl}
   * @param columns which columns mean what
   * @throws CorpusException if a root does not exist, a glob matches nothing, there is no root, or
   *     not one file is found
   */
  public static Corpus open(Path base, List<String> roots, ColumnMap columns) {
    FileSearch search = new FileSearch(base, columns);
    search.roots(roots);
    if (search.files().isEmpty() && search.unreadable().isEmpty()) {
      throw new CorpusException(
          "corpus: "
              + String.join(", ", roots)
              + ": expected articles, found no file; see corpus/README.md for the formats");
    }
    return new Corpus(search.files(), search.unreadable());
  }

  /** Returns the names of the files that will be read, in order. */
  public List<String> names() {
    return files.stream().map(SourceFile::name).toList();
  }

  /** Returns where each file lies on this machine, by name. */
  public SortedMap<String, Path> paths() {
    SortedMap<String, Path> paths = new TreeMap<>();
    files.forEach(file -> paths.put(file.name(), file.path()));
    return paths;
  }

  /** Returns how large the files are together, in bytes. */
  public long bytes() {
    return files.stream().map(SourceFile::path).mapToLong(Corpus::size).sum();
  }

  /** Reads every file and hands on what it holds; at the end the count adds up. */
  public ReadCount read(Sink sink) {
    unreadable.forEach(sink::rejection);
    ReadCount count = new ReadCount(unreadable.size(), 0, unreadable.size());
    try (Watchdog watchdog = new Watchdog(PATIENCE)) {
      for (SourceFile file : files) {
        count = count.plus(watchdog.read(file, sink));
      }
    }
    return count;
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0; // told as a rejection when it is read
    }
  }
}
