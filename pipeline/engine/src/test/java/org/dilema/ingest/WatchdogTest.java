package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.dilema.text.Article;
import org.dilema.text.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchdogTest {

  private static final SourceFile FILE =
      new SourceFile(Path.of("nowhere"), "a.pdf", ColumnMap.CONTRACT);

  private final List<String> seen = new ArrayList<>();
  private final Sink sink =
      new Sink() {
        @Override
        public void article(Article article) {
          seen.add(article.body());
        }

        @Override
        public void rejection(Rejection rejection) {
          seen.add(Folder.line(rejection));
        }

        @Override
        public void note(Note note) {
          seen.add(note.text());
        }
      };

  private static Article article(int number) {
    return new Article("", "", null, null, "", "B" + number, null);
  }

  @Test
  void handsEverythingOverInOrder() {
    try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(5))) {
      ReadCount count =
          watchdog.read(
              FILE,
              sink,
              (file, meter, out) -> {
                for (int i = 0; i < 1000; i++) {
                  out.article(article(i));
                }
                return 1000;
              });
      assertEquals(new ReadCount(1000, 1000, 0), count);
    }
    assertEquals("B999", seen.get(999));
  }

  @Test
  void givesUpAFileThatGetsNoFurtherAndReadsTheNext() {
    try (Watchdog watchdog = new Watchdog(Duration.ofMillis(600))) {
      ReadCount count =
          watchdog.read(
              FILE,
              sink,
              (file, meter, out) -> {
                out.article(article(1));
                meter.at("entry x.pdf");
                while (!Thread.currentThread().isInterrupted()) {
                  LockSupport.parkNanos(1_000_000);
                }
                return 1;
              });
      assertEquals(new ReadCount(2, 1, 1), count);
      assertEquals(
          "a.pdf|entry x.pdf|gave no record for 0 seconds; the rest of the file was left out",
          seen.get(1));
      assertEquals(new ReadCount(0, 0, 0), watchdog.read(FILE, sink, (file, meter, out) -> 0));
    }
  }

  @Test
  void turnsWhateverAReaderThrowsIntoARejection() {
    try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(5))) {
      watchdog.read(
          FILE,
          sink,
          (file, meter, out) -> {
            throw new IllegalStateException("boom");
          });
      watchdog.read(
          FILE,
          sink,
          (file, meter, out) -> {
            throw new AssertionError("a library's own");
          });
      watchdog.read(FILE, sink, (file, meter, out) -> deep(0));
      watchdog.read(FILE, sink, (file, meter, out) -> new long[Integer.MAX_VALUE].length);
    }
    assertEquals(
        List.of(
            "a.pdf||damaged: the reader failed with java.lang.IllegalStateException: boom",
            "a.pdf||damaged: the reader failed with java.lang.AssertionError: a library's own",
            "a.pdf||nested too deeply; the rest of the file was left out",
            "a.pdf||needs more memory than there is; the rest of the file was left out"),
        seen);
  }

  private static long deep(long depth) {
    return depth == Long.MAX_VALUE ? 0 : 1 + deep(depth + 1);
  }

  @Test
  void passesOnWhatTheReceiverThrows() {
    Sink failing =
        new Sink() {
          @Override
          public void article(Article article) {
            throw new IllegalArgumentException("disk full");
          }

          @Override
          public void rejection(Rejection rejection) {}

          @Override
          public void note(Note note) {}
        };
    try (Watchdog watchdog = new Watchdog(Duration.ofSeconds(5))) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              watchdog.read(
                  FILE,
                  failing,
                  (file, meter, out) -> {
                    for (int i = 0; i < 100; i++) {
                      out.article(article(i));
                    }
                    return 100;
                  }));
    }
  }
}
