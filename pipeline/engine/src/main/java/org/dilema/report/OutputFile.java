package org.dilema.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A UTF-8 file that is written beside its place and moved there whole, so that a killed run leaves
 * the old file or the new one and never a half.
 */
final class OutputFile implements Closeable {

  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final Path target;
  private final Path part;
  private final Writer writer;
  private boolean closed;

  private OutputFile(Path target, Path part, Writer writer) {
    this.target = target;
    this.part = part;
    this.writer = writer;
  }

  static OutputFile create(Path target) throws IOException {
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    return new OutputFile(
        target,
        part,
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(part), encoder()), 1 << 16));
  }

  /** Writes a file whole. */
  static void write(OutputFolder folder, String name, String content) throws IOException {
    try (OutputFile file = folder.file(name)) {
      file.writer().write(content);
      file.commit();
    }
  }

  Writer writer() {
    return writer;
  }

  /** Moves the file to its place. */
  void commit() throws IOException {
    writer.close();
    closed = true;
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Throws away what was not committed. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try {
        writer.close();
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  /** JSON may carry half of a surrogate pair, which has no UTF-8; it must not end a run. */
  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .replaceWith(REPLACEMENT);
  }
}
