package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dilema.annotate.Annotator;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.report.OutputFolder;
import org.dilema.report.OutputFormat;
import org.dilema.report.RunResults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Holds the sample study's whole output, letter by letter, to the report that lies in {@code
 * reports/sample}, and two runs on different machines to each other. With {@code
 * -Ddilema.regenerate=true} it writes that report instead.
 */
class SampleStudyTest {

  private static final List<String> FILES =
      List.of(
          "actors.csv",
          "articles.csv",
          "boilerplate.csv",
          "crosslingual.csv",
          "evidence.csv",
          "findings.csv",
          "findings.md",
          "findings.tex",
          "frames.csv",
          "manifest.json",
          "methods.bib",
          "metrics.csv",
          "network.gexf",
          "network.graphml",
          "rejected.csv",
          "report.html",
          "results.json",
          "roles.csv",
          "sensitivity.csv",
          "sentences.csv",
          "unlisted_actors.csv");

  private static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final Path COMMITTED = HOME.resolve("reports").resolve("sample");
  private static final String TIMINGS = "\"timings\"";
  private static final String REMEDY =
      "if the change is meant, run  mvn -pl pipeline/engine test -Dtest=SampleStudyTest"
          + " -Ddilema.regenerate=true  and look through  git diff reports/sample";

  @TempDir private static Path folder;

  @BeforeAll
  static void runsTwice() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Annotator annotator = SharedAnnotator.ENGLISH;
    run("one", 1, annotator);
    try {
      // Digits that are not 0 to 9, a comma for the point, and a zone of quarters of an hour. (The
      // Turkish i is beyond the engine: CoreNLP lower-cases by the machine's language; Main sees to
      // it.)
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      run("two", 2, annotator);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    if (Boolean.getBoolean("dilema.regenerate")) {
      regenerate();
    }
  }

  private static void run(String name, int threads, Annotator annotator) throws IOException {
    Study study = StudyReader.read(HOME.resolve("corpus").resolve("sample").resolve("study.yml"));
    RunOptions options = new RunOptions(folder.resolve(name), threads, HOME);
    Journal journal = new Journal(line -> {}, System::nanoTime, (done, all) -> {});
    new Pipeline(study, options, annotator, journal).run();
  }

  private static void regenerate() throws IOException {
    Files.createDirectories(COMMITTED);
    for (String file : FILES) {
      Files.write(COMMITTED.resolve(file), bytes("one", file));
    }
  }

  /** Returns the bytes of a result; of the manifest, those without the timings. */
  private static byte[] bytes(String run, String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(run).resolve(file));
    return file.equals("manifest.json") ? untimed(bytes) : bytes;
  }

  private static byte[] untimed(byte[] manifest) {
    String text = new String(manifest, StandardCharsets.UTF_8);
    int timings = text.indexOf(TIMINGS);
    assertTrue(timings > 0, "the manifest names its timings");
    return (text.substring(0, timings) + TIMINGS + " : { }\n}\n").getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void threadsLanguageAndZoneOfTheMachineChangeNothing(String file) throws IOException {
    compare(file, bytes("one", file), bytes("two", file), "the results depend on the machine");
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void resultsAreThoseThatWereCommitted(String file) throws IOException {
    Path committed = COMMITTED.resolve(file);
    assertTrue(Files.exists(committed), () -> "reports/sample/" + file + " is missing; " + REMEDY);
    compare(file, Files.readAllBytes(committed), bytes("one", file), REMEDY);
  }

  private static void compare(String file, byte[] expected, byte[] found, String remedy) {
    List<String> before = lines(expected);
    List<String> now = lines(found);
    for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
      String old = i < before.size() ? before.get(i) : "(no more lines)";
      String line = i < now.size() ? now.get(i) : "(no more lines)";
      if (!old.equals(line)) {
        fail(file + ":" + (i + 1) + "\nexpected " + old + "\nfound    " + line + "\n" + remedy);
      }
    }
    assertArrayEquals(expected, found, file + " differs in its line ends; " + remedy);
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void reportWrittenAgainFromTheFolderAloneIsTheSame() throws IOException {
    Path again = folder.resolve("again");
    RunResults.read(folder.resolve("one"))
        .write(OutputFolder.at(again), EnumSet.allOf(OutputFormat.class));
    for (String file : FILES) {
      if (!Set.of("manifest.json", "results.json").contains(file)) {
        compare(
            file,
            bytes("one", file),
            Files.readAllBytes(again.resolve(file)),
            "a report written again differs");
      }
    }
  }

  @Test
  void runWritesTheseFilesAndItsIndexAndNothingElse() throws IOException {
    TreeSet<String> expected = new TreeSet<>(FILES);
    expected.add("index");
    expected.add("study");
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> paths = Files.list(folder.resolve("one"))) {
      paths.forEach(path -> found.add(String.valueOf(path.getFileName())));
    }
    assertEquals(expected, found);
  }

  @Test
  void resultsHoldNoPathOfThisMachine() throws IOException {
    for (String file : FILES) {
      String text = new String(bytes("one", file), StandardCharsets.UTF_8);
      assertTrue(!text.contains(HOME.toString()), file + " holds the path of the project");
      assertTrue(!text.contains(folder.toString()), file + " holds the path of the results");
    }
  }
}
