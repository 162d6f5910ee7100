package org.dilema.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads the whole records of a log from the first on. */
final class LogScan implements Closeable {

  private static final int BUFFER = 1 << 18;

  private final DataInputStream in;

  LogScan(Path file) throws IOException {
    this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  /** Returns the next record, or null where no whole one follows. */
  byte @Nullable [] next(long most) throws IOException {
    try {
      int length = in.readInt();
      int sum = in.readInt();
      if (length <= 0 || length > most) { // zeros are what a loss of power leaves at the end
        return null;
      }
      byte[] record = in.readNBytes(length);
      CRC32C crc = new CRC32C();
      crc.update(record);
      return record.length == length && (int) crc.getValue() == sum ? record : null;
    } catch (EOFException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
