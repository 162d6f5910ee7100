package org.dilema.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table of a run whose rows ascend by article, read an article at a time without holding it in
 * memory: every 64 KB the offset of a row is remembered with its article (a sparse index).
 */
final class SortedTable {
  private static final int STEP = 1 << 16;
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final Path file;
  private final UnaryOperator<String> article;
  private @Nullable Marks marks;

  /**
   * Prepares a table.
   *
   * @param file RFC 4180 with a header row
   * @param article says to which article a row of that first cell belongs
   */
  SortedTable(Path file, UnaryOperator<String> article) {
    this.file = file;
    this.article = article;
  }

  /** Where rows begin, and of which article they are; valid while the file stays the same. */
  private record Marks(
      FileTime time, long size, List<String> header, List<String> keys, List<Long> offsets) {}

  /** Returns the rows of an article in the order of the file; none where there are none. */
  List<TableRow> rows(String id) throws IOException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Marks known = marks();
    int at = Math.max(0, below(known.keys(), id) - 1);
    List<TableRow> found = new ArrayList<>();
    if (known.keys().isEmpty()) {
      return found;
    }
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(known.offsets().get(at));
      try (CSVParser parser = CSVParser.parse(reader(in), FORMAT)) {
        for (CSVRecord row : parser) {
          int order = article.apply(row.get(0)).compareTo(id);
          if (order > 0) {
            break;
          }
          if (order == 0) {
            found.add(new TableRow(known.header(), row.toList()));
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException(file.getFileName() + ": not a table of a run", e);
    }
    return found;
  }

  /** Returns how many of the ascending keys come before the id. */
  private static int below(List<String> keys, String id) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle).compareTo(id) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Reader reader(InputStream in) {
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** Reads the marks anew where a later run has replaced the file. */
  private synchronized Marks marks() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    long size = Files.size(file);
    Marks known = marks;
    if (known == null || !known.time().equals(time) || known.size() != size) {
      known = read(time, size);
      marks = known;
    }
    return known;
  }

  private Marks read(FileTime time, long size) throws IOException {
    List<String> header = header();
    List<String> keys = new ArrayList<>();
    List<Long> offsets = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), STEP)) {
      RecordStarts starts = new RecordStarts(in);
      starts.next(); // the header
      long wanted = 0;
      for (long start = starts.next(); start >= 0; start = starts.next()) {
        if (start >= wanted) {
          keys.add(article.apply(starts.firstCell()));
          offsets.add(start);
          wanted = start + STEP;
        }
      }
    }
    return new Marks(time, size, header, List.copyOf(keys), List.copyOf(offsets));
  }

  private List<String> header() throws IOException {
    try (CSVParser parser = CSVParser.parse(reader(Files.newInputStream(file)), FORMAT)) {
      for (CSVRecord row : parser) {
        return List.copyOf(row.toList());
      }
      return List.of();
    }
  }
}
