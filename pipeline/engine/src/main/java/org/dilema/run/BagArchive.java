package org.dilema.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A bag as one file (RFC 8493, section 4): a zip with the bag's folder at its top. Entries stand in
 * the order of their names and bear no date, so the same bag gives the same bytes under the same
 * Java.
 */
final class BagArchive {

  static final String SUFFIX = ".zip";

  /** The earliest day that a zip can name; by the clock on the wall, so in no time zone. */
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private BagArchive() {}

  /**
   * Packs a bag.
   *
   * @param name of the folder within the zip
   */
  static void pack(Path bag, String name, Path zip) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(bag)) {
      files = paths.filter(Files::isRegularFile).sorted().toList();
    }
    Path part = zip.resolveSibling("." + zip.getFileName() + ".part");
    try {
      try (ZipOutputStream out =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        for (Path file : files) {
          ZipEntry entry =
              new ZipEntry(name + "/" + bag.relativize(file).toString().replace('\\', '/'));
          entry.setTimeLocal(NO_DAY);
          out.putNextEntry(entry);
          Files.copy(file, out);
          out.closeEntry();
        }
      }
      Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Unpacks a bag.
   *
   * @param folder empty folder to unpack into
   * @return the bag's folder in it
   * @throws StudyException if the file is no zip with one folder at its top, or a name in it leads
   *     elsewhere
   */
  static Path unpack(Path zip, Path folder) throws IOException {
    Path base = folder.toAbsolutePath().normalize();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(zip));
        ZipInputStream in = new ZipInputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path to = base.resolve(entry.getName()).normalize();
        if (!to.startsWith(base) || to.equals(base)) {
          throw new StudyException(
              zip + ": expected names within the zip, found '" + entry.getName() + "'");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(to);
        } else {
          Files.createDirectories(to.resolveSibling(""));
          Files.copy(in, to);
        }
      }
    } catch (ZipException e) {
      throw new StudyException(
          zip + ": expected a zip as 'dilema bundle' makes it: " + e.getMessage());
    }
    return top(zip, base);
  }

  private static Path top(Path zip, Path base) throws IOException {
    try (Stream<Path> tops = Files.list(base)) {
      List<Path> found = tops.toList();
      if (found.size() != 1 || !Files.isDirectory(found.get(0))) {
        throw new StudyException(
            zip + ": expected a zip with one folder at its top, found " + found.size() + " names");
      }
      return found.get(0);
    }
  }
}
