package org.dilema.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads newsletters: a message a file, or a mailbox in which a line that begins with {@code "From
 * "} after an empty one opens the next message.
 */
final class MailReader implements ArticleReader {

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] QUOTED = ">From ".getBytes(StandardCharsets.US_ASCII);

  @Override
  public List<String> extensions() {
    return List.of("eml", "mbox", "mbx");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    if (file.hasExtension(".eml")) {
      byte[] bytes = WholeFile.bytes(file, in, Decoding.RECORD_LIMIT * 2, sink);
      if (bytes != null) {
        new MailMessage(bytes).emit(new Draft(file, ""), sink);
      }
      return 1;
    }
    return messages(file, in, sink);
  }

  private static long messages(SourceFile file, Input in, Sink sink) throws IOException {
    if (!startsWith(in.head(FROM.length), FROM)) {
      String reason = "no mailbox: expected a line that begins with \"From \"";
      sink.rejection(file.rejection("", reason));
      return 1;
    }
    long number = 0;
    boolean blank = true;
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (byte[] line = line(in); line.length > 0; line = line(in)) {
      if (blank && startsWith(line, FROM)) {
        number += emit(file, message, number, sink);
      } else if (message.size() <= Decoding.RECORD_LIMIT * 2) {
        boolean quoted = startsWith(line, QUOTED);
        message.write(line, quoted ? 1 : 0, line.length - (quoted ? 1 : 0));
      }
      blank = line[0] == '\n' || line[0] == '\r';
    }
    return number + emit(file, message, number, sink);
  }

  private static long emit(SourceFile file, ByteArrayOutputStream message, long before, Sink sink)
      throws IOException {
    if (message.size() == 0) {
      return 0;
    }
    Draft draft = new Draft(file, "message " + (before + 1));
    if (message.size() > Decoding.RECORD_LIMIT * 2) {
      draft.reject(
          sink, "message too large: expected at most " + Decoding.RECORD_LIMIT * 2 + " bytes");
    } else {
      new MailMessage(message.toByteArray()).emit(draft, sink);
    }
    message.reset();
    return 1;
  }

  /** Returns the next line with its end, or a piece of one that is very long. */
  private static byte[] line(Input in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n' || line.size() > Input.HEAD) {
        break;
      }
    }
    return line.toByteArray();
  }

  private static boolean startsWith(byte[] line, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= line.length || line[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
