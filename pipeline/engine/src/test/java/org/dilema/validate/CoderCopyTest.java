package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderCopyTest {
  private static final Map<String, String> FEAR =
      Map.of("category", "FEAR", "sub", "F4", "experiencer", "XKX", "note", "=clear");

  @TempDir private Path folder;
  private Path sheet = Path.of("");

  @BeforeEach
  void drawASheet() throws IOException {
    Path run = SmallRun.write(folder.resolve("run"), 12);
    sheet = BlindSheet.draw(run, SmallRun.english(), 3, 1, folder.resolve("s.csv")).sheet();
  }

  @Test
  void keepsEveryCodingOverARestart() throws IOException {
    CoderCopy copy = CoderCopy.open(sheet, "ab");
    List<String> ids = copy.sentences().stream().map(BlindSentence::id).toList();
    copy.code(ids.get(0), List.of(FEAR, Map.of("category", "THREAT", "sub", "TV.T1")));
    copy.code(ids.get(2), List.of());
    CoderCopy again = CoderCopy.open(sheet, "ab");
    assertEquals(2, again.done());
    assertEquals(FEAR, again.frames(ids.get(0)).get(0));
    assertEquals("TV.T1", again.frames(ids.get(0)).get(1).get("sub"));
    assertTrue(again.coded(ids.get(2)) && again.frames(ids.get(2)).isEmpty());
    assertFalse(again.coded(ids.get(1)));
    assertEquals(copy.sentences(), again.sentences());
  }

  @Test
  void isASheetAsCodersSendItBack() throws IOException {
    CoderCopy copy = CoderCopy.open(sheet, "ab");
    String id = copy.sentences().get(0).id();
    copy.code(id, List.of(FEAR));
    CoderSheet read = CoderSheet.read(CoderCopy.file(sheet, "ab"));
    assertEquals(
        Set.of("XKX"), read.sentences().get(id).frames().get(0).roles().get("experiencer"));
    assertEquals(copy.sentences().size() - 1, read.open().size());
  }

  @Test
  void refusesWhatTheCodebookDoesNotKnowAndChangesNothing() throws IOException {
    CoderCopy copy = CoderCopy.open(sheet, "ab");
    String id = copy.sentences().get(0).id();
    copy.code(id, List.of(FEAR));
    byte[] before = Files.readAllBytes(CoderCopy.file(sheet, "ab"));
    for (Map<String, String> wrong :
        List.of(
            Map.of("category", "JOY"),
            Map.of("category", "FEAR", "sub", "T1"),
            Map.of("category", "FEAR", "polarity", "maybe"))) {
      assertThrows(SheetException.class, () -> copy.code(id, List.of(wrong)));
    }
    assertThrows(SheetException.class, () -> copy.code("en99999", List.of()));
    assertArrayEquals(before, Files.readAllBytes(CoderCopy.file(sheet, "ab")));
    assertEquals(List.of(FEAR), copy.frames(id));
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
    }
  }
}
