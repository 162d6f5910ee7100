package org.dilema.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dilema.annotate.Annotator;
import org.dilema.report.Manifest;
import org.dilema.report.ManifestJson;

/**
 * Checks a bundle: whether all of it is there and unaltered, and whether it gives the same again.
 */
public final class Verification {

  private static final String MANIFEST = "manifest.json";

  private final Path bundle;
  private final Path work;

  private Verification(Path bundle, Path work) {
    this.bundle = bundle;
    this.work = work;
  }

  /**
   * Prepares a check.
   *
   * @param bundle folder of a bundle, or the zip of one
   * @param work empty folder to unpack and to run in
   * @throws StudyException if the bundle is a file and no zip of one
   */
  public static Verification of(Path bundle, Path work) throws IOException {
    return new Verification(
        Files.isRegularFile(bundle)
            ? BagArchive.unpack(bundle, Files.createDirectory(work.resolve("unpacked")))
            : bundle,
        work);
  }

  /** Returns everything that is missing, altered or too much, one line each. */
  public List<String> problems() throws IOException {
    return new Bag(bundle).problems();
  }

  /** Returns whether the bundle holds the articles, so that it can be run again as it is. */
  public boolean hasText() {
    return Files.isDirectory(data().resolve(Bundle.CORPUS));
  }

  /**
   * Carries the bundled study out again and compares every output byte by byte; of the manifest,
   * all but the timings.
   *
   * @param corpus where the articles are, for a bundle without them; each is held against its hash
   * @param threads articles tagged at once
   * @return the differences, one line each
   * @throws StudyException if an article is missing or has been altered since the run
   */
  public List<String> rerun(List<String> corpus, int threads, Annotator annotator, Journal journal)
      throws IOException {
    Path study = data().resolve(Bundle.STUDY);
    Path articles = hasText() ? data().resolve(Bundle.CORPUS) : articles(study, corpus);
    Path again = work.resolve("again");
    AsRun asRun = AsRun.read(study);
    RunOptions options = new RunOptions(again, threads, data(), false, asRun.exhaustive());
    new Pipeline(asRun.study(study, articles), options, annotator, journal).run();
    if (hasText()) {
      return differences(data().resolve(Bundle.OUTPUTS), again);
    }
    Path bare = work.resolve("bare");
    BareOutputs.write(again, bare);
    return differences(data().resolve(Bundle.OUTPUTS), bare);
  }

  private Path data() {
    return bundle.resolve(Bag.DATA);
  }

  private Path articles(Path study, List<String> corpus) throws IOException {
    Manifest manifest = ManifestJson.read(data().resolve(Bundle.OUTPUTS));
    Path articles = work.resolve(Bundle.CORPUS);
    new CorpusCopy(study, manifest).write(Path.of("").toAbsolutePath(), corpus, articles);
    return articles;
  }

  private static List<String> differences(Path bundled, Path again) throws IOException {
    List<String> differences = new ArrayList<>();
    for (String name : names(bundled)) {
      Path now = again.resolve(name);
      if (!Files.isRegularFile(now)) {
        differences.add(name + ": the run did not write it again");
      } else if (!Arrays.equals(bytes(bundled.resolve(name)), bytes(now))) {
        differences.add(name + ": differs from what is bundled");
      }
    }
    return differences;
  }

  private static byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return file.endsWith(MANIFEST)
        ? ManifestJson.untimed(new String(bytes, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(
          files
              .filter(Files::isRegularFile)
              .map(file -> String.valueOf(file.getFileName()))
              .toList());
    }
  }
}
