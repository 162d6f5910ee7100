package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables come back from Parquet with the types of their columns. */
class ParquetTableTest {

  @TempDir private Path folder;

  private List<Map> read(String csv) throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), csv);
    Path parquet = folder.resolve("t.parquet");
    ParquetTable.write(table, parquet);
    return new CarpetReader<>(parquet.toFile(), Map.class).toList();
  }

  @Test
  void keepsWhatAColumnHolds() throws IOException {
    List<Map> rows =
        read(
            "article,sentence,date,confidence,agrees,title\r\n"
                + "007,3,2022-02-24,0.875,true,\"a, \"\"b\"\"\r\nç\"\r\n"
                + "008,,,,,\r\n");
    assertEquals(2, rows.size());
    assertEquals("007", rows.get(0).get("article"));
    assertEquals(3L, rows.get(0).get("sentence"));
    assertEquals(LocalDate.of(2022, 2, 24), rows.get(0).get("date"));
    assertEquals(0.875, rows.get(0).get("confidence"));
    assertEquals(true, rows.get(0).get("agrees"));
    assertEquals("a, \"b\"\r\nç", rows.get(0).get("title"));
    for (String column : List.of("sentence", "date", "confidence", "agrees", "title")) {
      assertNull(rows.get(1).get(column), column);
    }
  }

  @Test
  void writesTheSameBytesForTheSameTable() throws IOException {
    Path table = Files.writeString(folder.resolve("a.csv"), "metric,value\r\nrate,0.5\r\n");
    ParquetTable.write(table, folder.resolve("1.parquet"));
    ParquetTable.write(table, folder.resolve("2.parquet"));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("1.parquet")),
        Files.readAllBytes(folder.resolve("2.parquet")));
  }

  @Test
  void refusesAFieldThatIsNotOfItsColumnsType() {
    assertThrows(OutputException.class, () -> read("article,sentence\r\na,three\r\n"));
  }

  @Test
  void refusesARowThatIsTooShort() {
    assertThrows(OutputException.class, () -> read("article,sentence\r\na\r\n"));
  }
}
