package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLogTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writesThreeRecords() throws IOException {
    file = folder.resolve("log");
    try (RecordLog log = RecordLog.create(file)) {
      for (String record : List.of("one", "2", "three")) {
        log.append(record.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private List<String> opened() throws IOException {
    List<String> records = new ArrayList<>();
    try (RecordLog log =
        RecordLog.open(
            file, (place, bytes) -> records.add(new String(bytes, StandardCharsets.UTF_8)))) {
      assertEquals(Files.size(file), log.size());
    }
    return records;
  }

  @Test
  void givesBackWhatWasAppended() throws IOException {
    assertEquals(List.of("one", "2", "three"), opened());
  }

  @Test
  void cutsOffWhateverAKillLeavesOfTheLastRecord() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int last = whole.length - "three".length() - 8;
    for (int length = whole.length - 1; length >= last; length--) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(List.of("one", "2"), opened(), length + " bytes");
      assertEquals(last, Files.size(file));
    }
  }

  @Test
  void cutsOffTheZerosThatALossOfPowerLeaves() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int zeros = 1; zeros < 40; zeros++) {
      Files.write(file, Arrays.copyOf(whole, whole.length + zeros));
      assertEquals(List.of("one", "2", "three"), opened(), zeros + " zeros");
      assertEquals(whole.length, Files.size(file));
    }
  }

  @Test
  void takesNoChangedRecordForAWholeOne() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 8 + "one".length(); i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 0x10;
      Files.write(file, changed);
      assertEquals(List.of(), opened(), "byte " + i);
    }
  }

  @Test
  void goesOnBehindTheLastWholeRecord() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 2));
    try (RecordLog log = RecordLog.open(file, (place, bytes) -> {})) {
      long place = log.append(new byte[] {'x'});
      log.flush();
      assertEquals("x", new String(log.read(place), StandardCharsets.UTF_8));
      assertThrows(IOException.class, () -> log.read(place + 1));
    }
    assertEquals(List.of("one", "2", "x"), opened());
  }

  @Test
  void holdsRecordsLargerThanItsBuffer() throws IOException {
    byte[] large = new byte[1 << 20];
    large[large.length - 1] = 7;
    try (RecordLog log = RecordLog.open(file, (place, bytes) -> {})) {
      log.append(new byte[] {'x'});
      long place = log.append(large);
      log.flush();
      assertEquals(7, log.read(place)[large.length - 1]);
    }
    assertEquals(5, opened().size());
  }
}
