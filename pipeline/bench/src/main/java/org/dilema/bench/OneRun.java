package org.dilema.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dilema.annotate.AnnotationCache;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.run.Journal;
import org.dilema.run.Pipeline;
import org.dilema.run.RunCounts;
import org.dilema.run.RunOptions;
import org.dilema.run.Study;
import org.dilema.run.StudyReader;

/**
 * Carries one run out, as {@code dilema run --corpus} does, and prints what it took.
 *
 * <pre>OneRun HOME CORPUS OUT CACHE|- THREADS [resume]</pre>
 */
public final class OneRun {

  private OneRun() {}

  /** Runs and prints {@code key value} lines. */
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    long begun = System.nanoTime();
    OwnMemory memory = OwnMemory.watched();
    Path home = Path.of(arguments[0]);
    Study study =
        StudyReader.read(home.resolve("corpus").resolve("sample").resolve("study.yml"))
            .of(List.of(arguments[1]), Path.of("").toAbsolutePath(), true);
    Path out = Path.of(arguments[2]);
    boolean resume = List.of(arguments).contains("resume");
    RunOptions options = new RunOptions(out, Integer.parseInt(arguments[4]), home, resume, false);
    Journal journal = new Journal(System.err::println, System::nanoTime, new Minutes());
    try (AnnotationCache annotator = cache(arguments[3])) {
      RunCounts counts = new Pipeline(study, options, annotator, journal).run();
      counts.numbers().forEach((name, number) -> print(name.replace(' ', '_'), number));
      print("annotated", annotator.made());
      print("parsed", annotator.parsed());
      print("remembered", annotator.found());
    }
    print("milliseconds", (System.nanoTime() - begun) / 1_000_000);
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(time -> print("processor_milliseconds", time.toMillis()));
    print("peak_resident_kb", OwnMemory.status("VmHWM"));
    print("peak_own_kb", memory.peak());
    timings(out);
  }

  private static AnnotationCache cache(String file) {
    CoreNlpAnnotator models = new CoreNlpAnnotator();
    return file.equals("-")
        ? AnnotationCache.none(models)
        : AnnotationCache.open(Path.of(file), models, 4L << 30, System.err::println);
  }

  private static void print(String key, long value) {
    System.out.println(key + " " + value);
  }

  /** Prints the seconds of each stage, which the manifest tells. */
  private static void timings(Path out) throws IOException {
    for (String line : Files.readAllLines(out.resolve("manifest.json"))) {
      if (line.contains("\"seconds ")) {
        System.out.println(
            line.strip().replaceAll("\"seconds ([^\"]+)\" : \"([\\d.]+)\",?", "seconds:$1\t$2"));
      }
    }
  }

  private static final class Minutes implements Journal.Meter {
    private long told = System.nanoTime();

    @Override
    public void at(long done, long all) {
      if (System.nanoTime() - told > 60_000_000_000L) {
        told = System.nanoTime();
        System.err.println("tagged " + done + " of " + all);
      }
    }
  }
}
