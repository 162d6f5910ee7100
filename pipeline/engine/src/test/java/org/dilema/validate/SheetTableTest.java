package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTableTest {

  @TempDir private Path folder;

  @Test
  void writesNoCellThatASpreadsheetWouldCompute() throws IOException {
    List<String> cells = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "'=1", "plain");
    Path file = folder.resolve("sheet.csv");
    SheetTable.write(file, List.of("a", "b", "c", "d", "e", "f", "g", "h"), List.of(cells));
    String row = Files.readString(file).split("\r\n")[1];
    for (String cell : row.substring(1, row.length() - 1).split("\",\"")) {
      assertFalse("=+-@\t＝".indexOf(cell.charAt(0)) >= 0, cell);
    }
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    for (String cell : List.of("=1+1", "'quoted'", "''", "-", "a \"b\", c", "'=1", "x")) {
      assertEquals(cell, SheetTable.bare(SheetTable.guarded(cell)));
    }
    Path file = folder.resolve("sheet.csv");
    SheetTable.write(file, List.of("id", "text"), List.of(List.of("1", "=a;\"b\"")));
    SheetTable.Row row = SheetTable.read(file, List.of("id")).rows().get(0);
    assertEquals("=a;\"b\"", row.get("text"));
    assertEquals("sheet.csv:2", row.place());
  }

  @Test
  void startsWithAByteOrderMark() throws IOException {
    Path file = folder.resolve("sheet.csv");
    SheetTable.write(file, List.of("id"), List.of());
    assertTrue(Files.readString(file).startsWith("\uFEFF\"id\""));
  }

  @Test
  void readsWhatASpreadsheetOfAnotherCountrySaved() throws IOException {
    Path file = folder.resolve("sheet.csv");
    Files.writeString(file, "id;category;note\r\n1;FEAR;\"one; two\"\r\n;;\r\n2;none;\r\n");
    List<SheetTable.Row> rows = SheetTable.read(file, List.of("id", "category")).rows();
    assertEquals(2, rows.size());
    assertEquals("one; two", rows.get(0).get("note"));
    assertEquals("sheet.csv:4", rows.get(1).place());
  }

  @Test
  void namesTheMissingColumnAndTheWrongEncoding() throws IOException {
    Path file = folder.resolve("sheet.csv");
    Files.writeString(file, "id,lang\n");
    SheetException missing =
        assertThrows(SheetException.class, () -> SheetTable.read(file, List.of("category")));
    assertEquals("sheet.csv:1: expected a column 'category', found id,lang", missing.getMessage());
    Files.write(file, "id,ë\n".getBytes(Charset.forName("windows-1252")));
    SheetException encoding =
        assertThrows(SheetException.class, () -> SheetTable.read(file, List.of("id")));
    assertTrue(String.valueOf(encoding.getMessage()).contains("expected UTF-8"));
  }
}
