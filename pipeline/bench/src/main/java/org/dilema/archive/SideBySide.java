package org.dilema.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dilema.bench.Stopwatch;

/**
 * Indexes the generated news with this archive, or with Lucene alone and the same analyzers, and
 * puts the same questions to it. It stands in the package of the archive to reach the analyzers.
 */
public final class SideBySide {
  private SideBySide() {}

  /** A program that is measured. */
  interface Contestant {
    /** Indexes news, a line each. */
    void index(Stream<String[]> news, Path folder) throws IOException;

    /** Asks everything. */
    void ask(Path folder, Stopwatch watch) throws Exception;
  }

  /**
   * Indexes ({@code index archive|lucene NEWS FOLDER}) or asks ({@code ask archive|lucene FOLDER}).
   */
  public static void main(String[] arguments) throws Exception {
    boolean ours = arguments[1].equals("archive");
    Contestant contestant = ours ? new ArchiveContestant() : new LuceneContestant();
    Stopwatch watch = new Stopwatch(ours ? "Dilema" : "Lucene");
    if (arguments[0].equals("ask")) {
      contestant.ask(Path.of(arguments[2]), watch);
    } else {
      index(contestant, Path.of(arguments[2]), Path.of(arguments[3]), watch);
    }
  }

  private static void index(Contestant contestant, Path news, Path folder, Stopwatch watch)
      throws IOException {
    long[] counts = new long[2];
    long start = System.nanoTime();
    try (BufferedReader in = Files.newBufferedReader(news, StandardCharsets.UTF_8);
        Stream<String> lines = in.lines()) {
      contestant.index(
          lines
              .map(line -> line.split("\t"))
              .peek(
                  cells -> {
                    counts[0]++;
                    counts[1] += words(cells[4]) + words(cells[5]);
                  }),
          folder);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double text = Files.size(news) / 1e6;
    double size = size(folder) / 1e6;
    watch.tell("text", text, "MB");
    watch.tell("index", seconds, "s");
    watch.tell("index processor", Stopwatch.processor(), "s");
    watch.tell("articles per second", counts[0] / seconds, "1/s");
    watch.tell("words per second", counts[1] / seconds, "1/s");
    watch.tell("size", size, "MB");
    watch.tell("size of text", size / text, "x");
  }

  private static long words(String text) {
    return text.chars().filter(c -> c == ' ').count() + 1;
  }

  private static long size(Path folder) throws IOException {
    long sum = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
    }
    return sum;
  }
}
