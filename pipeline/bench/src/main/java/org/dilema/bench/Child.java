package org.dilema.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JVM of its own, on the class path of this one.
 *
 * @param seconds wall-clock time from its start to its end
 * @param lines what it printed
 */
record Child(double seconds, List<String> lines) {

  /**
   * Runs a program to its end.
   *
   * @param machine options of the Java machine, such as its heap
   */
  static Child run(Path log, List<String> machine, String main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.add("-XX:+UseParallelGC");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(arguments);
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(log.toFile())
            .redirectError(log.resolveSibling(log.getFileName() + ".err").toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(main + " failed; see " + log + ".err");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Child(
        (System.nanoTime() - begun) / 1e9, Files.readAllLines(log, StandardCharsets.UTF_8));
  }

  /** Returns the numbers printed as {@code key value}. */
  Map<String, Double> numbers() {
    Map<String, Double> numbers = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split(line.contains("\t") ? "\t" : " ");
      if (parts.length == 2 && parts[1].matches("-?[\\d.]+")) {
        numbers.put(parts[0], Double.parseDouble(parts[1]));
      }
    }
    return numbers;
  }
}
