package org.dilema.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Archives that tests pack in memory. */
final class Packed {

  private Packed() {}

  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  static byte[] gzip(byte[] content) {
    return pack(content, GZIPOutputStream::new);
  }

  static byte[] bzip2(byte[] content) {
    return pack(content, BZip2CompressorOutputStream::new);
  }

  static byte[] zstd(byte[] content) {
    return pack(content, io.airlift.compress.zstd.ZstdOutputStream::new);
  }

  private static byte[] pack(byte[] content, Packer packer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Packs files in the order of the map. */
  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Packs files in the order of the map; a name that ends in {@code @} becomes a link. */
  static byte[] tar(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        put(out, file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(TarArchiveOutputStream out, String name, byte[] content)
      throws IOException {
    if (name.endsWith("@")) {
      TarArchiveEntry link =
          new TarArchiveEntry(name.substring(0, name.length() - 1), TarArchiveEntry.LF_SYMLINK);
      link.setLinkName("/etc/hostname");
      out.putArchiveEntry(link);
    } else {
      TarArchiveEntry entry = new TarArchiveEntry(name, true);
      entry.setSize(content.length);
      out.putArchiveEntry(entry);
      out.write(content);
    }
    out.closeArchiveEntry();
  }
}
