package org.dilema.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program over a corpus, in a process of its own with two gigabytes and two threads.
 *
 * @param seconds wall-clock time from the start of the process to its end
 * @param numbers what {@link OneRun} printed
 * @param folder where its results lie
 */
record MeasuredRun(double seconds, Map<String, Double> numbers, Path folder) {

  static final String HEAP = "2g";

  /** From which weight of a corpus on the launcher lets the optimising compiler work. */
  private static final long HEAVY = 24L << 20;

  private static final List<String> LAUNCHED =
      List.of(
          "-Xmx" + HEAP,
          "-XX:+UseParallelGC",
          "-XX:-DontCompileHugeMethods",
          "-XX:InitialRAMPercentage=12.5",
          "-XX:MetaspaceSize=256m");

  /** The stages of a run, in their order. */
  static final List<String> STAGES =
      List.of("lexicons", "read", "tag", "tables and index", "measure", "report");

  /**
   * Carries a run out.
   *
   * @param work where its log and its results go, the latter in place of any that are there
   * @param cache where annotations are remembered; null for nowhere
   */
  static MeasuredRun of(Path home, Path corpus, Path work, String name, @Nullable Path cache)
      throws IOException {
    Path folder = work.resolve("run-" + name);
    delete(folder);
    Child child =
        Child.run(
            work.resolve("run-" + name + ".log"),
            launched(corpus),
            OneRun.class.getName(),
            List.of(
                home.toString(),
                corpus.toString(),
                folder.toString(),
                cache == null ? "-" : cache.toString(),
                "2"));
    return new MeasuredRun(child.seconds(), child.numbers(), folder);
  }

  /** Returns the options that the launcher gives a run over such a corpus. */
  private static List<String> launched(Path corpus) throws IOException {
    if (weight(corpus) > HEAVY) {
      return LAUNCHED;
    }
    List<String> light = new ArrayList<>(LAUNCHED);
    light.add("-XX:TieredStopAtLevel=1");
    return light;
  }

  /** Returns the bytes of all files in a folder. */
  static long weight(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum();
    }
  }

  /** Returns a number that the run printed, 0 where it did not. */
  double number(String key) {
    return numbers.getOrDefault(key, 0.0);
  }

  double tokens() {
    return number("tokens");
  }

  /** Returns how much of a hundred sentences were annotated so. */
  double percent(String annotated) {
    return 100 * number(annotated) / Math.max(1, number("sentences"));
  }

  /** Returns the seconds of a stage. */
  double stage(String name) {
    return number("seconds:" + name);
  }

  /** Returns the share of a stage in all of them, in percent. */
  double share(String name) {
    return 100 * stage(name) / STAGES.stream().mapToDouble(this::stage).sum();
  }

  /** Returns the most memory held in megabytes: all of it, with the pages of files it reads. */
  double megabytes() {
    return number("peak_resident_kb") / 1024;
  }

  /** Returns the most memory held in megabytes that is the program's own, without mapped files. */
  double ownMegabytes() {
    return number("peak_own_kb") / 1024;
  }

  /** Returns the seconds of the processors. */
  double processors() {
    return number("processor_milliseconds") / 1e3;
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
