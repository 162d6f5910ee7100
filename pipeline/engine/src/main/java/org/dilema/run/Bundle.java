package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilema.ingest.Corpus;
import org.dilema.ingest.CorpusException;
import org.dilema.report.HashedFile;
import org.dilema.report.Manifest;
import org.dilema.report.ManifestJson;
import org.dilema.report.OutputException;
import org.dilema.report.OutputFolder;
import org.dilema.report.OutputFormat;
import org.dilema.report.RunResults;

/**
 * All that another person needs to check a run or to do it again, in a bag: the study with its
 * lexicons, the outputs, and, unless they are left out, the articles.
 */
public final class Bundle {

  static final String STUDY = "study";
  static final String CORPUS = "corpus";
  static final String OUTPUTS = "outputs";
  static final String TEXT = "Dilema-Text";

  /** Tables that hold no more of an article than names of actors, offsets and its title. */
  private static final Set<String> BARE =
      Set.of(
          "actors.csv",
          "articles.csv",
          "corrections_applied.csv",
          "findings.csv",
          "findings.md",
          "findings.tex",
          "findings_uncorrected.csv",
          "frames.csv",
          "manifest.json",
          "methods.bib",
          "metrics.csv",
          "network.gexf",
          "network.graphml",
          "rejected.csv",
          "roles.csv",
          "sentences.csv",
          "unlisted_actors.csv");

  private final Path run;
  private final Path home;

  /**
   * Prepares a bundle.
   *
   * @param run folder of a finished run
   * @param home the project's folder, from which the manifest names places within it
   */
  public Bundle(Path run, Path home) {
    this.run = run;
    this.home = home;
  }

  /**
   * Writes the bundle with the articles.
   *
   * @param target folder to create; must be absent or empty
   * @param corpus where the articles are now; empty where they are as the run found them
   * @throws StudyException if an article is missing or has been altered since
   */
  public void write(Path target, List<String> corpus) throws IOException {
    Manifest manifest = ManifestJson.read(run);
    SortedMap<String, Path> inputs = inputs(manifest, corpus);
    Path data = fresh(target);
    for (HashedFile input : manifest.inputs()) {
      Path from = inputs.get(input.name());
      if (from == null) {
        throw missing(input, "is missing");
      }
      Path copy = data.resolve(CORPUS).resolve(input.name());
      copy(from, copy);
      if (!HashedFile.of(input.name(), copy).equals(input)) {
        throw missing(input, "has been altered since");
      }
    }
    for (Path file : outputs()) {
      copy(file, data.resolve(OUTPUTS).resolve(String.valueOf(file.getFileName())));
    }
    seal(target, manifest, "included");
  }

  /**
   * Writes the bundle without a word of the articles but their titles and the names of actors:
   * offsets and hashes stay, with which whoever has the articles can check everything.
   *
   * @param target folder to create; must be absent or empty
   */
  public void writeWithoutText(Path target) throws IOException {
    Manifest manifest = ManifestJson.read(run);
    Path data = fresh(target);
    for (Path file : outputs()) {
      String name = String.valueOf(file.getFileName());
      if (BARE.contains(name)) {
        copy(file, data.resolve(OUTPUTS).resolve(name));
      }
    }
    RunResults.read(run)
        .withheld()
        .keepAndWrite(
            OutputFolder.at(data.resolve(OUTPUTS)),
            EnumSet.of(OutputFormat.HTML, OutputFormat.CSV));
    seal(target, manifest, "left out; offsets and hashes are kept");
  }

  private void seal(Path target, Manifest manifest, String text) throws IOException {
    Path study = run.resolve(StudyCopy.FOLDER);
    AsRun.read(study);
    try (Stream<Path> paths = Files.walk(study)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        copy(
            path,
            target.resolve(Bag.DATA).resolve(STUDY).resolve(study.relativize(path).toString()));
      }
    }
    Map<String, String> information = new TreeMap<>();
    information.put("Bag-Software-Agent", "dilema " + Versions.program());
    information.put("External-Description", manifest.study());
    information.put(TEXT, text);
    manifest
        .versions()
        .forEach((name, version) -> information.put("Dilema-Version-" + name, version));
    new Bag(target).seal(information);
  }

  private List<Path> outputs() throws IOException {
    try (Stream<Path> files = Files.list(run)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .toList();
    }
  }

  private SortedMap<String, Path> inputs(Manifest manifest, List<String> corpus)
      throws IOException {
    List<String> roots = new ArrayList<>(corpus);
    Path base = Path.of("").toAbsolutePath();
    if (roots.isEmpty()) {
      base = home;
      for (int i = 1; manifest.timings().containsKey("corpus " + i); i++) {
        roots.add(home.resolve(manifest.timings().get("corpus " + i)).toString());
      }
    }
    if (roots.isEmpty()) {
      throw new StudyException(
          run + ": its manifest does not say where the articles are; name them with --corpus");
    }
    try {
      return Corpus.open(base, roots, AsRun.columns(run.resolve(StudyCopy.FOLDER))).paths();
    } catch (CorpusException e) {
      throw new StudyException(
          e.getMessage() + "; name the articles with --corpus, or leave them out with --no-text");
    }
  }

  private static StudyException missing(HashedFile input, String what) {
    return new StudyException(
        input.name()
            + ": the article file "
            + what
            + "; name the articles of the run with --corpus, or leave them out with --no-text");
  }

  private static Path fresh(Path target) throws IOException {
    if (Files.exists(target)) {
      try (Stream<Path> files = Files.list(target)) {
        if (files.findAny().isPresent()) {
          throw new OutputException(
              target + ": expected a folder to create, found one that holds files; name another");
        }
      }
    }
    return Files.createDirectories(target.resolve(Bag.DATA));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolveSibling(""));
    Files.copy(from, to);
  }
}
