package org.dilema.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.dilema.text.Rejection;

/**
 * A file of the corpus, or an entry in one that is an archive.
 *
 * @param path where the file lies on this machine; never written out
 * @param name its path relative to the corpus as it was named, with forward slashes
 * @param columns which columns mean what
 * @param entry the path within the archive, or empty for the file itself
 * @param format the name whose extension tells the format
 * @param depth how many archives lie around it
 */
record SourceFile(
    Path path, String name, ColumnMap columns, String entry, String format, int depth) {

  private static final int SHOWN = 200;

  SourceFile(Path path, String name, ColumnMap columns) {
    this(path, name, columns, "", name, 0);
  }

  /** Opens the file itself. */
  Input open(Meter meter) throws IOException {
    return Input.open(path, meter);
  }

  /** Returns the same bytes unpacked, to be read by another name's extension. */
  SourceFile unpacked(String unpackedName) {
    return new SourceFile(path, name, columns, entry, unpackedName, depth);
  }

  /** Returns an entry of this archive. */
  SourceFile within(String entryName) {
    String below = entry.isEmpty() ? entryName : entry + "/" + entryName;
    return new SourceFile(path, name, columns, below, entryName, depth + 1);
  }

  /** Returns the position of a record, told with the entry that it lies in. */
  String place(String position) {
    if (entry.isEmpty()) {
      return position;
    }
    String shown = "entry " + Characters.oneLine(entry, SHOWN);
    return position.isEmpty() ? shown : shown + ", " + position;
  }

  Rejection rejection(String position, String reason) {
    return new Rejection(name, place(position), reason);
  }

  /** Returns whether the name by which the format is told ends so, whatever the case. */
  boolean hasExtension(String extension) {
    return format.regionMatches(
        true, format.length() - extension.length(), extension, 0, extension.length());
  }

  /**
   * Returns the nearest parent folder that is named like a host, such as {@code koha.net} in {@code
   * kosovo/koha.net/2021/x.txt}; empty where there is none. Other folder names say nothing about
   * the outlet, nor do files: {@code mails.zip} is no host.
   */
  String folderOutlet() {
    String[] parts = (entry.isEmpty() ? name : name + "/" + entry).split("/");
    int file = name.split("/").length - 1;
    for (int i = parts.length - 2; i >= 0; i--) {
      if (i != file
          && parts[i].matches("(?i)[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)*\\.[a-z]{2,}")
          && Formats.of(parts[i]) == null) {
        return parts[i];
      }
    }
    return "";
  }
}
