package org.dilema.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one archive, one after the other, without writing any to disk. */
final class Entries {

  /** An archive in an archive is read, an archive in that one is not. */
  private static final int DEEPEST = 2;

  private final SourceFile archive;
  private final Meter meter;
  private final Meter.Layer layer;
  private final Sink sink;
  private long records;
  private boolean stopped;

  Entries(SourceFile archive, Input in, Sink sink) {
    this.archive = archive;
    this.meter = in.meter();
    this.layer = meter.layer();
    this.sink = sink;
  }

  /** Opens an entry. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** Returns how many records the entries held. */
  long records() {
    return records;
  }

  /**
   * Reads an entry, hidden ones and configuration left out as in a folder. After one that unpacks
   * to too much no further one is read.
   */
  void read(String name, Opener opener) {
    String path = name.replace('\\', '/');
    SourceFile entry = archive.within(path);
    if (stopped || FileSearch.isLeftOut(path)) {
      return;
    }
    meter.at(entry.place(""));
    String fault = fault(path);
    if (fault != null) {
      reject(entry, fault);
      return;
    }
    CountingSink counting = new CountingSink(sink);
    try (Input in = Input.unpacked(opener.open(), meter, layer)) {
      records += Formats.read(entry, in, counting);
    } catch (IOException e) {
      records += counting.articles() + counting.rejections();
      reject(entry, DamageException.reason(e));
      stopped |= e instanceof Meter.BombException;
    }
  }

  /** Rejects an entry that is no regular file. */
  void reject(String name, String reason) {
    reject(archive.within(name.replace('\\', '/')), reason);
  }

  private void reject(SourceFile entry, String reason) {
    sink.rejection(entry.rejection("", reason));
    records++;
  }

  private @Nullable String fault(String path) {
    if (path.startsWith("/") || path.matches("(?s)(?:.*/)?\\.\\.(?:/.*)?|[A-Za-z]:.*")) {
      return "name leads out of the archive; expected a path below it";
    }
    ArticleReader reader = Formats.of(path);
    boolean packed = reader instanceof ZipReader || reader instanceof TarReader;
    return packed && archive.depth() + 1 >= DEEPEST
        ? "an archive in an archive in an archive; unpack the outer one"
        : null;
  }
}
