package org.dilema.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads every file in a tar archive by the extension of its name, in the order of the archive.
 * Links in it are followed nowhere: what they name is in the archive itself, or none of ours.
 */
final class TarReader implements ArticleReader {

  @Override
  public List<String> extensions() {
    return List.of("tar");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    Entries entries = new Entries(file, in, sink);
    TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8");
    try {
      for (TarArchiveEntry e = next(tar); e != null; e = next(tar)) {
        if (e.isFile() && !e.isLink() && !e.isSymbolicLink() && tar.canReadEntryData(e)) {
          entries.read(e.getName(), () -> new Unclosed(tar));
        } else if (!e.isDirectory() && !FileSearch.isLeftOut(e.getName())) {
          entries.reject(e.getName(), "no file but a link or a device; expected a file");
        }
      }
    } catch (DamageException e) {
      sink.rejection(file.rejection("", DamageException.reason(e)));
      return entries.records() + 1;
    } catch (Meter.BombException e) {
      return entries.records(); // told where it happened
    }
    return entries.records();
  }

  private static TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    try {
      return tar.getNextEntry();
    } catch (DamageException | Meter.BombException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DamageException("truncated or damaged tar", e);
    }
  }

  /** An entry; closing it does not close the archive. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {}
  }
}
