package org.dilema.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dilema.text.Article;
import org.dilema.text.Rejection;

/** A corpus folder that a test fills and reads. */
record Folder(Path path) {

  Folder put(String name, byte[] content) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Folder put(String name, String content) {
    return put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Reading read() {
    return read(ColumnMap.CONTRACT);
  }

  Reading read(ColumnMap columns) {
    return Reading.of(Corpus.open(path, List.of("."), columns));
  }

  /** Returns the only article; fails where anything was rejected. */
  Article article() {
    Reading reading = read();
    if (!reading.rejections().isEmpty() || reading.articles().size() != 1) {
      throw new AssertionError(reading);
    }
    return reading.articles().get(0);
  }

  /** Returns the rejections as {@code file|position|reason} lines. */
  String rejections() {
    return read().rejections().stream().map(Folder::line).collect(Collectors.joining("\n"));
  }

  static String line(Rejection r) {
    return r.file() + "|" + r.position() + "|" + r.reason();
  }
}
