package org.dilema.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilema.text.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * The files of a study: single files, folders with all that lies below them, and globs. Files are
 * read in the order of their names; hidden ones, and a {@code study.yml} or {@code README.md}
 * beside the articles, are left out; everything else becomes articles or rejections.
 */
public final class Corpus {

  private static final int HEAD = 4096;

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
    for (SourceFile file : files) {
      count = count.plus(read(file, sink));
    }
    return count;
  }

  private static ReadCount read(SourceFile file, Sink sink) {
    CountingSink counting = new CountingSink(sink);
    long records;
    try {
      records = records(file, counting);
    } catch (IOException e) {
      counting.rejection(file.rejection("", message(e)));
      records = counting.articles() + counting.rejections();
    }
    return new ReadCount(records, counting.articles(), counting.rejections());
  }

  private static long records(SourceFile file, Sink sink) throws IOException {
    ArticleReader reader = Formats.of(file.name());
    String fault =
        reader == null
            ? "not an article format; expected one of " + Formats.extensions()
            : fault(file);
    if (reader == null || fault != null) {
      sink.rejection(file.rejection("", String.valueOf(fault)));
      return 1;
    }
    long records = reader.read(file, sink);
    if (records == 0) {
      sink.rejection(file.rejection("", "empty file: expected at least one record, found none"));
      return 1;
    }
    return records;
  }

  private static @Nullable String fault(SourceFile file) throws IOException {
    byte[] head;
    try (InputStream in = file.open()) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return "empty file";
    }
    int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return "UTF-16 text; convert the file to UTF-8";
    }
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        return String.format(Locale.ROOT, "binary data (NUL at byte %d); expected text", i);
      }
    }
    return null;
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0; // told as a rejection when it is read
    }
  }

  private static String message(IOException e) {
    return e instanceof AccessDeniedException
        ? "unreadable: permission denied"
        : "unreadable: " + FileSearch.reason(e);
  }
}
