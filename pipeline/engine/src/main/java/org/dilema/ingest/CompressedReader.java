package org.dilema.ingest;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what gzip, zstd or bzip2 packed, as what the name says without its last extension: {@code
 * a.jsonl.gz} as JSON Lines, {@code a.tgz} as {@code a.tar}. Files of several members, as crawlers
 * write them, are read to the end of the last.
 */
final class CompressedReader implements ArticleReader {

  private static final Map<String, String> METHODS =
      Map.of(
          "gz", "gzip", "gzip", "gzip", "tgz", "gzip", "bz2", "bzip2", "tbz2", "bzip2", "tbz",
          "bzip2", "zst", "zstd", "zstd", "zstd", "tzst", "zstd");

  @Override
  public List<String> extensions() {
    return METHODS.keySet().stream().sorted().toList();
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    String name = file.format();
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    String method = String.valueOf(METHODS.get(extension));
    String inner = name.substring(0, dot) + (extension.startsWith("t") ? ".tar" : "");
    if (Formats.of(inner) instanceof CompressedReader) {
      String reason = "packed twice; unpack it once and name it after what it holds";
      sink.rejection(file.rejection("", reason));
      return 1;
    }
    InputStream plain = new Named(method, in);
    Input unpacked = Input.unpacked(plain, in.meter(), in.meter().layer());
    return Formats.read(file.unpacked(inner), unpacked, sink);
  }

  /** Unpacks, and says of every failure what kind of packing it was that failed. */
  private static final class Named extends FilterInputStream {
    /** Unpackers lose what they have when they come to the break; so they are asked for little. */
    private static final int PIECE = 256;

    private final String method;
    private @Nullable IOException failure;

    Named(String method, InputStream packed) throws IOException {
      super(packed);
      this.method = method;
      try {
        in =
            switch (method) {
              case "gzip" -> new GzipCompressorInputStream(packed, true);
              case "bzip2" -> new BZip2CompressorInputStream(packed, true);
              default -> new ZstdInputStream(packed);
            };
      } catch (IOException | RuntimeException e) {
        throw broken(e);
      }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        return in.read(buffer, offset, Math.min(length, PIECE));
      } catch (Meter.BombException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        throw broken(e);
      }
    }

    @Override
    public long skip(long n) throws IOException {
      byte[] buffer = new byte[(int) Math.min(n, 1 << 13)];
      return n <= 0 ? 0 : Math.max(0, read(buffer, 0, buffer.length));
    }

    private IOException broken(Exception e) {
      failure = new DamageException("truncated or damaged " + method, e);
      return failure;
    }
  }
}
