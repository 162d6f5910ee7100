package org.dilema.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;

/**
 * A file of records that only grows. Each record stands as its length and its CRC-32C, four bytes
 * each, and its bytes: whatever a killed program, a full disk or a loss of power leaves at the end
 * is recognised and cut off when the log is opened again, and a record that has changed is never
 * taken for a whole one. One thread appends; any number read what was flushed.
 */
public final class RecordLog implements Closeable {

  private static final int HEAD = 8;
  private static final int BUFFER = 1 << 18;
  private static final int LARGEST = 1 << 30;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
  private long written;

  private RecordLog(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Starts an empty log in place of any file that is there. */
  public static RecordLog create(Path file) throws IOException {
    return new RecordLog(
        file,
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  /**
   * Opens a log, reads its whole records and cuts off what follows them.
   *
   * @param records receives the place and the bytes of every whole record, in order
   */
  public static RecordLog open(Path file, BiConsumer<Long, byte[]> records) throws IOException {
    RecordLog log =
        new RecordLog(
            file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
    try {
      log.recover(records);
    } catch (IOException | RuntimeException e) {
      log.close();
      throw e;
    }
    return log;
  }

  private void recover(BiConsumer<Long, byte[]> records) throws IOException {
    long end = channel.size();
    try (LogScan scan = new LogScan(file)) {
      for (byte[] record = scan.next(end); record != null; record = scan.next(end)) {
        records.accept(written, record);
        written += HEAD + record.length;
      }
    }
    channel.truncate(written);
    channel.position(written);
  }

  /**
   * Adds a record.
   *
   * @param record at least a byte
   * @return its place, to read it by
   */
  public long append(byte[] record) throws IOException {
    if (record.length == 0) {
      throw new IllegalArgumentException("expected a record, found no byte");
    }
    long place = written;
    if (pending.remaining() < HEAD + record.length) {
      flush();
    }
    CRC32C crc = new CRC32C();
    crc.update(record);
    ByteBuffer target =
        pending.remaining() < HEAD + record.length
            ? ByteBuffer.allocate(HEAD + record.length)
            : pending;
    target.putInt(record.length).putInt((int) crc.getValue()).put(record);
    if (target != pending) {
      drain(target);
    }
    written += HEAD + record.length;
    return place;
  }

  /** Hands everything appended to the operating system, so that it can be read. */
  public void flush() throws IOException {
    drain(pending);
  }

  private void drain(ByteBuffer buffer) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /** Makes everything appended survive a loss of power. */
  public void force() throws IOException {
    flush();
    channel.force(false);
  }

  /**
   * Returns a record.
   *
   * @param place where it was appended
   * @throws IOException if there is no whole record
   */
  public byte[] read(long place) throws IOException {
    ByteBuffer head = read(place, HEAD);
    int length = head.getInt();
    int sum = head.getInt();
    if (length < 0 || length > LARGEST) {
      throw damaged(place);
    }
    byte[] record = read(place + HEAD, length).array();
    CRC32C crc = new CRC32C();
    crc.update(record);
    if ((int) crc.getValue() != sum) {
      throw damaged(place);
    }
    return record;
  }

  private ByteBuffer read(long place, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place + buffer.position()) < 0) {
        throw damaged(place);
      }
    }
    return buffer.flip();
  }

  private IOException damaged(long place) {
    return new IOException(
        file.getFileName()
            + ": expected a whole record at byte "
            + place
            + "; run without --resume");
  }

  /** Returns the number of bytes appended. */
  public long size() {
    return written;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      flush();
    }
  }
}
