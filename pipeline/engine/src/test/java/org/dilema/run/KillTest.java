package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real run at twenty random moments and lets the last one finish. */
@Tag("slow")
class KillTest {

  private static final int KILLS = 20;

  @TempDir private Path folder;

  /** The process that is killed: resumes the study in a folder. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws IOException {
      Path base = Path.of(arguments[0]);
      Study study = SmallStudy.albanian(base, Integer.parseInt(arguments[2]));
      List<String> told = new ArrayList<>();
      SmallStudy.run(study, Path.of(arguments[1]), true, new SmallStudy.NoModels(), told);
      told.forEach(System.out::println);
    }
  }

  private Process start(Path out, Path log, int times) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-Ddilema.home=" + SmallStudy.HOME,
            "-cp",
            System.getProperty("dilema.test.classpath", System.getProperty("java.class.path")),
            Victim.class.getName(),
            folder.toString(),
            out.toString(),
            Integer.toString(times));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  @Test
  void endsWithTheSameBytesAfterTwentyKills() throws Exception {
    int times = 60;
    Path log = folder.resolve("log");
    Path whole = folder.resolve("whole");
    long begun = System.nanoTime();
    Process first = start(whole, log, times);
    assertTrue(first.waitFor(10, TimeUnit.MINUTES));
    assertEquals(0, first.exitValue(), () -> read(log));
    long milliseconds = (System.nanoTime() - begun) / 1_000_000;
    SortedMap<String, String> expected = SmallStudy.results(whole);

    Path out = folder.resolve("killed");
    Random random = new Random(20220224);
    List<String> states = new ArrayList<>();
    int killed = 0;
    while (killed < KILLS) {
      Process run = start(out, log, times);
      if (run.waitFor(1 + random.nextLong(milliseconds), TimeUnit.MILLISECONDS)) {
        assertEquals(0, run.exitValue(), () -> read(log));
        assertEquals(expected, SmallStudy.results(out));
        states.add("finished");
        delete(out);
        continue;
      }
      run.destroyForcibly().waitFor();
      killed++;
      states.add(state(out));
      boolean manifest = Files.exists(out.resolve("manifest.json"));
      assertFalse(manifest && !Files.exists(out.resolve("frames.csv")), "a half published run");
    }
    Process last = start(out, log, times);
    assertTrue(last.waitFor(10, TimeUnit.MINUTES));
    assertEquals(0, last.exitValue(), () -> read(log));
    assertEquals(expected, SmallStudy.results(out));
    System.out.println("killed at: " + states + "\n" + read(log));
  }

  private static String state(Path out) throws IOException {
    Path work = out.resolve(".work");
    if (!Files.exists(work.resolve("articles"))) {
      return Files.exists(work) ? "reading" : "starting";
    }
    if (Files.exists(work.resolve("out").resolve("manifest.json"))) {
      return "publishing";
    }
    String stage = Files.exists(work.resolve("out")) ? "writing" : "tagging";
    return Files.exists(work.resolve("tags"))
        ? stage + " with " + Files.size(work.resolve("tags")) + " bytes of tags"
        : "curating";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void delete(Path out) throws IOException {
    try (var paths = Files.walk(out)) {
      paths.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
