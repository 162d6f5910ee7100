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
import org.dilema.report.ManifestJson;

/**
 * Checks a bundle: whether all of it is there and unaltered, and whether it gives the same again.
 */
public final class Verification {

  private static final String MANIFEST = "manifest.json";

  private final Path bundle;

  /**
   * Prepares a check.
   *
   * @param bundle folder of a bundle
   */
  public Verification(Path bundle) {
    this.bundle = bundle;
  }

  /** Returns everything that is missing, altered or too much, one line each. */
  public List<String> problems() throws IOException {
    return new Bag(bundle).problems();
  }

  /** Returns whether the bundle holds the articles, so that it can be run again. */
  public boolean hasText() throws IOException {
    return Files.isDirectory(bundle.resolve(Bag.DATA).resolve(Bundle.CORPUS));
  }

  /**
   * Carries the bundled study out again and compares every output byte by byte; of the manifest,
   * all but the timings.
   *
   * @param out empty folder to write into
   * @param threads articles tagged at once
   * @return the differences, one line each
   */
  public List<String> rerun(Path out, int threads, Annotator annotator, Journal journal)
      throws IOException {
    Path data = bundle.resolve(Bag.DATA);
    Path copy = data.resolve(Bundle.STUDY);
    AsRun asRun = AsRun.read(copy);
    Study study = asRun.study(copy, data.resolve(Bundle.CORPUS));
    RunOptions options = new RunOptions(out, threads, data, false, asRun.exhaustive());
    new Pipeline(study, options, annotator, journal).run();
    return differences(data.resolve(Bundle.OUTPUTS), out);
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
