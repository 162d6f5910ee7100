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
import java.util.ArrayList;
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

  /** Enough rows for several pages, with gaps, repetitions and words that only occur once. */
  @Test
  void isReadByAnotherReaderFieldByField() throws IOException {
    StringBuilder csv = new StringBuilder("article,sentence,date,confidence,agrees,title\r\n");
    for (int i = 0; i < 50_000; i++) {
      csv.append("a").append(i).append(',');
      csv.append(i % 7 == 0 ? "" : Integer.toString(i % 1000)).append(',');
      csv.append(i % 5 == 0 ? "" : LocalDate.of(2021, 3, 1).plusDays(i % 487)).append(',');
      csv.append(i % 3 == 0 ? "" : Double.toString(i / 8.0)).append(',');
      csv.append(i % 11 == 0 ? "" : i % 2 == 0).append(',');
      csv.append(i % 13 == 0 ? "" : i % 4 == 0 ? "Kosov\u00EB" : "\u202E=cmd|" + i);
      csv.append("\r\n");
    }
    Path table = Files.writeString(folder.resolve("big.csv"), csv);
    ParquetTable.write(table, folder.resolve("big.parquet"));
    List<PlainParquet.Column> columns = PlainParquet.read(folder.resolve("big.parquet"));
    List<List<String>> rows = new ArrayList<>();
    List<String> header = CsvRows.read(table, rows::add);
    assertEquals(header, columns.stream().map(PlainParquet.Column::name).toList());
    for (int column = 0; column < header.size(); column++) {
      for (int row = 0; row < rows.size(); row++) {
        Object value = columns.get(column).values().get(row);
        String told =
            value == null
                ? ""
                : header.get(column).equals("date")
                    ? LocalDate.ofEpochDay((int) value).toString()
                    : value.toString();
        assertEquals(rows.get(row).get(column), told, header.get(column) + " of row " + row);
      }
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
