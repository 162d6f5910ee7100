package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilema.report.Manifest;
import org.dilema.report.ManifestJson;
import org.dilema.report.OutputException;

/**
 * All that another person needs to check a run or to do it again, in a bag: the study with its
 * lexicons, the outputs, and, unless they are left out, the articles.
 */
public final class Bundle {

  static final String STUDY = "study";
  static final String CORPUS = "corpus";
  static final String OUTPUTS = "outputs";
  static final String TEXT = "Dilema-Text";

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
    Path data = fresh(target);
    new CorpusCopy(run.resolve(StudyCopy.FOLDER), manifest)
        .write(base(corpus), roots(manifest, corpus), data.resolve(CORPUS));
    for (Path file : outputs()) {
      copy(file, data.resolve(OUTPUTS).resolve(String.valueOf(file.getFileName())));
    }
    seal(target, manifest, "included");
  }

  /**
   * Writes the bundle without a sentence or title of the articles: names, offsets and hashes stay,
   * with which whoever has the articles can check everything.
   *
   * @param target folder to create; must be absent or empty
   */
  public void writeWithoutText(Path target) throws IOException {
    Manifest manifest = ManifestJson.read(run);
    BareOutputs.write(run, fresh(target).resolve(OUTPUTS));
    seal(target, manifest, "left out; offsets and hashes are kept");
  }

  /**
   * Packs a bundle into one zip, with its folder at the top, and takes the folder away.
   *
   * @param bundle folder of a bundle
   * @return the zip beside it
   * @throws OutputException if the zip is there already
   */
  public static Path zip(Path bundle) throws IOException {
    Path folder = bundle.toAbsolutePath().normalize();
    String name = String.valueOf(folder.getFileName());
    Path zip = folder.resolveSibling(name + BagArchive.SUFFIX);
    if (Files.exists(zip)) {
      throw new OutputException(zip + ": expected a zip to create, found one; name another folder");
    }
    BagArchive.pack(folder, name, zip);
    Folders.delete(folder);
    return zip;
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

  private Path base(List<String> corpus) {
    return corpus.isEmpty() ? home : Path.of("").toAbsolutePath();
  }

  private List<String> roots(Manifest manifest, List<String> corpus) {
    if (!corpus.isEmpty()) {
      return corpus;
    }
    List<String> roots = new ArrayList<>();
    for (int i = 1; manifest.timings().containsKey("corpus " + i); i++) {
      roots.add(home.resolve(manifest.timings().get("corpus " + i)).toString());
    }
    if (roots.isEmpty()) {
      throw new StudyException(
          run + ": its manifest does not say where the articles are; name them with --corpus");
    }
    return roots;
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
