package org.dilema.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dilema.text.Rejection;

/**
 * A file of the corpus.
 *
 * @param path where it lies on this machine; never written out
 * @param name its path relative to the corpus as it was named, with forward slashes
 * @param columns which columns mean what
 */
record SourceFile(Path path, String name, ColumnMap columns) {

  InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  Rejection rejection(String position, String reason) {
    return new Rejection(name, position, reason);
  }

  /**
   * Returns the nearest parent folder that is named like a host, such as {@code koha.net} in {@code
   * kosovo/koha.net/2021/x.txt}; empty where there is none. Other folder names say nothing about
   * the outlet.
   */
  String folderOutlet() {
    String[] parts = name.split("/");
    for (int i = parts.length - 2; i >= 0; i--) {
      if (parts[i].matches("(?i)[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)*\\.[a-z]{2,}")) {
        return parts[i];
      }
    }
    return "";
  }
}
