package org.dilema.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads every file in a zip archive by the extension of its name, in the order of the names. A zip
 * is read through its table of contents, at its end: one that lies in another archive is held in
 * memory for that. Of a WACZ, a browser's web archive, only the pages are read and not their
 * indexes.
 */
final class ZipReader implements ArticleReader {

  /** Largest zip within another archive, in bytes. */
  private static final int LARGEST_INNER = 128 << 20;

  @Override
  public List<String> extensions() {
    return List.of("zip", "wacz");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    boolean whole = file.entry().isEmpty() && file.format().equals(file.name());
    if (whole) {
      in.meter().took(Files.size(file.path()));
    }
    try (SeekableByteChannel channel = whole ? Files.newByteChannel(file.path()) : held(in);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      return entries(zip, file, in, sink);
    } catch (Meter.BombException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DamageException("truncated or damaged zip", e);
    }
  }

  private static SeekableByteChannel held(Input in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_INNER + 1);
    if (bytes.length > LARGEST_INNER) {
      throw new IOException("larger than " + LARGEST_INNER + " bytes within an archive");
    }
    return new SeekableInMemoryByteChannel(bytes);
  }

  private static long entries(ZipFile zip, SourceFile file, Input in, Sink sink)
      throws IOException {
    Entries entries = new Entries(file, in, sink);
    List<ZipArchiveEntry> sorted = Collections.list(zip.getEntries());
    sorted.sort(Comparator.comparing(ZipArchiveEntry::getName));
    for (ZipArchiveEntry entry : sorted) {
      String name = entry.getName();
      boolean aside = file.hasExtension(".wacz") && !name.startsWith("archive/");
      if (entry.isDirectory() || aside || FileSearch.isLeftOut(name)) {
        continue;
      }
      if (entry.isUnixSymlink()) {
        entries.reject(name, "no file but a link or a device; expected a file");
      } else if (entry.getGeneralPurposeBit().usesEncryption()) {
        entries.reject(name, "encrypted; unpack it with its password");
      } else if (!zip.canReadEntryData(entry)) {
        entries.reject(name, "packed by method " + entry.getMethod() + ", which is not read");
      } else {
        read(zip, entry, entries);
      }
    }
    return entries.records();
  }

  private static void read(ZipFile zip, ZipArchiveEntry entry, Entries entries) {
    entries.read(
        entry.getName(),
        () -> {
          InputStream in = zip.getInputStream(entry);
          return in == null ? InputStream.nullInputStream() : in;
        });
  }
}
