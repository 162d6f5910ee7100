package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilema.text.Article;
import org.dilema.text.Rejection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages sound files at random and reads them. Whatever comes out, it must come soon, add up, and
 * hold nothing that an article may not hold. What once went wrong stays as a file of the folder
 * {@code findings}, and a new finding is written to a file to be put there.
 */
class FuzzTest {

  private static final byte[][] HOSTILE = {
    {0},
    {(byte) 0xFF, (byte) 0xFE},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    "<!ENTITY".getBytes(StandardCharsets.US_ASCII),
    "{[{[".getBytes(StandardCharsets.US_ASCII),
    "\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
    "4294967295".getBytes(StandardCharsets.US_ASCII),
    "-1".getBytes(StandardCharsets.US_ASCII),
    "\"".getBytes(StandardCharsets.US_ASCII),
    "&#x0;".getBytes(StandardCharsets.US_ASCII),
    "\\ud800".getBytes(StandardCharsets.US_ASCII),
  };

  private final Map<String, byte[]> files = new TreeMap<>(Fixtures.all());
  private final List<String> findings = new ArrayList<>();

  @Test
  void soundFilesGiveArticlesAndNothingElse(@TempDir Path path) throws IOException {
    try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(20))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ReadCount count = read(watchdog, path, file.getKey(), file.getValue());
        assertTrue(count.articles() > 0, file.getKey());
        assertEquals(0, count.rejections(), file.getKey() + findings);
      }
    }
  }

  @Test
  void whatOnceWentWrongStaysRight(@TempDir Path path) throws Exception {
    Path folder = Path.of(FuzzTest.class.getResource("findings").toURI());
    List<Path> kept;
    try (Stream<Path> files = Files.list(folder)) {
      kept = files.sorted().toList();
    }
    assertTrue(kept.size() >= 3, kept + " in " + folder);
    try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(20))) {
      for (Path file : kept) {
        ReadCount count =
            read(watchdog, path, file.getFileName().toString(), Files.readAllBytes(file));
        assertEquals(List.of(), findings, file.toString());
        assertEquals(count.records(), count.articles() + count.rejections(), file.toString());
      }
    }
  }

  @Test
  void damagedFilesAddUpWithinBoundedTime(@TempDir Path path) throws IOException {
    fuzz(path, 7, Duration.ofSeconds(12));
  }

  @Test
  @Tag("slow")
  void damagedFilesAddUpForLonger(@TempDir Path path) throws IOException {
    fuzz(
        path,
        System.getProperty("dilema.seed") == null ? 11 : Long.getLong("dilema.seed"),
        Duration.ofMinutes(2));
  }

  private void fuzz(Path path, long seed, Duration time) throws IOException {
    Random random = new Random(seed);
    long until = System.nanoTime() + time.toNanos();
    List<String> names = List.copyOf(files.keySet());
    int rounds = 0;
    try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(10))) {
      while (System.nanoTime() < until) {
        String name = names.get(rounds++ % names.size());
        byte[] damaged = damage(files.getOrDefault(name, new byte[0]), random);
        timed(watchdog, path, name, damaged);
        if (!findings.isEmpty()) {
          findings.clear(); // a machine that stood still is no finding: it must come again
          timed(watchdog, path, name, damaged);
        }
        if (!findings.isEmpty()) {
          Path kept = Files.write(Files.createTempFile("finding", name), damaged);
          throw new AssertionError(
              "seed " + seed + ", round " + rounds + ", " + kept + ": " + findings);
        }
      }
    }
    assertTrue(rounds > names.size(), "only " + rounds + " rounds");
  }

  private void timed(Watchdog watchdog, Path path, String name, byte[] damaged) throws IOException {
    long start = System.nanoTime();
    read(watchdog, path, name, damaged);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    if (seconds > 9) {
      findings.add(name + " took " + seconds + " s");
    }
  }

  private ReadCount read(Watchdog watchdog, Path path, String name, byte[] bytes)
      throws IOException {
    Path file = Files.write(path.resolve(name), bytes);
    return watchdog.read(new SourceFile(file, name, ColumnMap.CONTRACT), new Inspector());
  }

  private byte[] damage(byte[] sound, Random random) {
    byte[] bytes = sound;
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      bytes = once(bytes, random);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes, Random random) {
    int length = bytes.length;
    int at = length == 0 ? 0 : random.nextInt(length);
    int to = Math.min(length, at + 1 + random.nextInt(64));
    switch (random.nextInt(6)) {
      case 0 -> {
        byte[] copy = bytes.clone();
        for (int i = at; i < to; i += 1 + random.nextInt(16)) {
          copy[i] = (byte) random.nextInt(256);
        }
        return copy;
      }
      case 1 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 2 -> {
        return splice(bytes, at, to, new byte[0]);
      }
      case 3 -> {
        byte[] piece = Arrays.copyOfRange(bytes, at, to);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = random.nextInt(400); i >= 0; i--) {
          many.writeBytes(piece);
        }
        return splice(bytes, at, at, many.toByteArray());
      }
      case 4 -> {
        return splice(bytes, at, at, HOSTILE[random.nextInt(HOSTILE.length)]);
      }
      default -> {
        List<byte[]> others = List.copyOf(files.values());
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(other.length);
        int end = Math.min(other.length, from + random.nextInt(2_000));
        return splice(bytes, at, to, Arrays.copyOfRange(other, from, end));
      }
    }
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(middle);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  /** Looks for what must not come out of any file. */
  private final class Inspector implements Sink {
    @Override
    public void article(Article article) {
      for (String text : List.of(article.title(), article.body())) {
        if (Characters.fault(text) != null) {
          findings.add("article with " + Characters.fault(text));
        }
      }
    }

    @Override
    public void rejection(Rejection rejection) {
      String reason = rejection.reason();
      if (reason.isBlank()
          || reason.contains("\n")
          || reason.contains("reader failed")
          || reason.contains("more memory")
          || reason.contains("gave no record")) {
        findings.add(rejection.toString());
      }
    }

    @Override
    public void note(Note note) {}
  }
}
