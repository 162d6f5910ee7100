package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedTableTest {
  @TempDir private Path folder;

  /**
   * Against a map of all rows: ids and cells with quotes, commas, line breaks and letters of
   * Albanian.
   */
  @Test
  void findsTheRowsThatAFullReadingFinds() throws IOException {
    Random chance = new Random(17);
    Map<String, List<List<String>>> expected = new TreeMap<>();
    for (int i = 0; i < 1_500; i++) {
      String id = word(chance) + chance.nextInt(100_000);
      List<List<String>> rows = new ArrayList<>();
      for (int n = chance.nextInt(6); n >= 0; n--) {
        rows.add(List.of(id, word(chance).repeat(chance.nextInt(40)), Integer.toString(n)));
      }
      expected.put(id, rows);
    }
    SortedTable table = new SortedTable(write(expected), id -> id);
    assertTrue(Files.size(folder.resolve("t.csv")) > 5 * 65_536, "several marks are needed");
    expected.forEach(
        (id, rows) -> {
          try {
            assertEquals(rows, table.rows(id).stream().map(TableRow::cells).toList(), id);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    assertEquals(List.of(), table.rows("no such article"));
    assertEquals(List.of(), table.rows(""));
  }

  @Test
  void readsAgainWhatALaterRunWrote() throws IOException {
    SortedTable table =
        new SortedTable(write(Map.of("a", List.of(List.of("a", "x", "1")))), k -> k);
    assertEquals("x", table.rows("a").get(0).get("second"));
    write(Map.of("b", List.of(List.of("b", "longer than before", "2"))));
    assertEquals(List.of(), table.rows("a"));
    assertEquals(2, table.rows("b").get(0).number("third"));
  }

  private Path write(Map<String, List<List<String>>> rows) throws IOException {
    StringWriter text = new StringWriter();
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    printer.printRecord("first", "second", "third");
    for (List<List<String>> group : new TreeMap<>(rows).values()) {
      for (List<String> row : group) {
        printer.printRecord(row);
      }
    }
    return Files.writeString(folder.resolve("t.csv"), text.toString());
  }

  private static String word(Random chance) {
    String letters = "abcëçZ \",\n\r/:;";
    StringBuilder word = new StringBuilder("w");
    for (int i = chance.nextInt(8); i >= 0; i--) {
      word.append(letters.charAt(chance.nextInt(letters.length())));
    }
    return word.append('w').toString();
  }
}
