package org.dilema.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Annotator;
import org.dilema.text.Sentence;

/** Runs over the sample's Albanian articles, which no model is needed for, and their results. */
final class SmallStudy {

  static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final Path SAMPLE = HOME.resolve("corpus").resolve("sample");

  /** Refuses to annotate: Albanian needs none. */
  static final class NoModels implements Annotator {
    @Override
    public List<Annotation> annotate(List<Sentence> sentences) {
      if (!sentences.isEmpty()) {
        throw new IllegalStateException("no sentence of these studies needs a model");
      }
      return List.of();
    }

    @Override
    public String version() {
      return "none";
    }
  }

  private SmallStudy() {}

  /** Writes the sample's Albanian articles so many times, each time a little different. */
  static Study albanian(Path folder, int times) throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    try (Stream<Path> files = Files.list(SAMPLE.resolve("sq"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
          String name = String.valueOf(file.getFileName()).replace(".txt", "-" + i + ".txt");
          Files.writeString(news.resolve(name), text + "\nKjo është pjesa " + i + ".\n");
        }
      }
    }
    Files.writeString(news.resolve("broken.jsonl"), "{\"text\": \n");
    return StudyReader.read(SAMPLE.resolve("study.yml")).of(List.of(news.toString()), folder, true);
  }

  /** Copies the lexicons with the first actors alone; all 2,500 take seconds to read. */
  static Path lexicons(Path target, int actors) throws IOException {
    Path real = HOME.resolve("lexicons");
    try (Stream<Path> paths = Files.walk(real)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(real.relativize(path).toString());
        Files.createDirectories(copy.resolveSibling(""));
        if (path.endsWith("actors.csv")) {
          Files.write(copy, Files.readAllLines(path).subList(0, actors + 1));
        } else {
          Files.copy(path, copy);
        }
      }
    }
    return target;
  }

  static RunCounts run(
      Study study, Path out, boolean resume, Annotator annotator, List<String> told)
      throws IOException {
    Journal journal = new Journal(told::add, System::nanoTime, (done, all) -> {});
    RunOptions options = new RunOptions(out, 2, HOME, resume, false);
    return new Pipeline(study, options, annotator, journal).run();
  }

  static RunCounts run(Study study, Path out, boolean resume) throws IOException {
    return run(study, out, resume, new NoModels(), new ArrayList<>());
  }

  /** Returns every result but the index, by name; the manifest without its timings. */
  static SortedMap<String, String> results(Path out) throws IOException {
    SortedMap<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        if (Files.isRegularFile(file)) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          int timings = text.indexOf("\"timings\"");
          String name = String.valueOf(file.getFileName());
          results.put(name, name.equals("manifest.json") ? text.substring(0, timings) : text);
        } else {
          results.put(file.getFileName() + "/", "");
        }
      }
    }
    return results;
  }
}
