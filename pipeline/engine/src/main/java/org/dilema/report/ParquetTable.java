package org.dilema.report;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes a table of the contract as Parquet: the same columns in the same order, typed, all of them
 * optional; an empty field is null. Uncompressed, since codecs bring natives and differ between
 * machines; dictionaries keep the files small.
 */
final class ParquetTable {

  private final Path table;
  private final List<String> header;

  private ParquetTable(Path table, List<String> header) {
    this.table = table;
    this.header = header;
  }

  /** A row as it stands in the table. */
  private record Row(List<String> fields) {}

  /**
   * Writes a table.
   *
   * @param table a CSV file of the contract
   * @param target the file to write
   * @throws IOException if a file cannot be read or written, or a field is not of its column's type
   */
  static void write(Path table, Path target) throws IOException {
    List<String> header = CsvRows.header(table);
    new ParquetTable(table, header).write(target);
  }

  private void write(Path target) throws IOException {
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try (CarpetWriter<Row> writer =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(part.toFile()), Row.class)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withWriteRecordModel(model())
            .build()) {
      CsvRows.read(table, row -> add(writer, row));
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new OutputException(table + ": a field is not of its column's type", e);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void add(CarpetWriter<Row> writer, List<String> row) {
    try {
      writer.write(new Row(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WriteRecordModelType<Row> model() {
    WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      ColumnType type = ColumnType.of(header.get(i));
      model.withField(header.get(i), parquet(type), row -> type.at(row.fields(), column));
    }
    return model;
  }

  private static FieldType parquet(ColumnType type) {
    return switch (type) {
      case TEXT -> FieldTypes.STRING;
      case WHOLE -> FieldTypes.LONG;
      case NUMBER -> FieldTypes.DOUBLE;
      case DAY -> FieldTypes.LOCAL_DATE;
      case FLAG -> FieldTypes.BOOLEAN;
    };
  }
}
