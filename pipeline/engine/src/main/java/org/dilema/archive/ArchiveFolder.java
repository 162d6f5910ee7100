package org.dilema.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Tells a whole archive of this format from everything else that a folder may hold. */
final class ArchiveFolder {
  private ArchiveFolder() {}

  /** Returns where the index lies: in {@code index} of a run's folder, or in the folder itself. */
  static Path index(Path folder) {
    Path nested = folder.resolve("index");
    return Files.isDirectory(nested) ? nested : folder;
  }

  /**
   * Opens the index in a folder.
   *
   * @throws ArchiveException if there is no whole archive of this format
   */
  @SuppressWarnings("MustBeClosedChecker") // the reader closes the directory that it reads
  static DirectoryReader read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(folder + ": no such folder; name the folder of a finished run");
    }
    try {
      Directory directory = FSDirectory.open(folder);
      return checked(folder, directory);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw foreign(folder, null, e);
    } catch (CorruptIndexException e) {
      throw new ArchiveException(folder + ": the archive is damaged; run the study again", e);
    } catch (IOException e) {
      throw new ArchiveException(
          folder + ": the archive cannot be read (" + e.getMessage() + "); run the study again", e);
    }
  }

  /**
   * Opens what others have made of an archive since it was read; null where nothing has changed.
   * Nothing is taken over from the reader before: an archive that was replaced may call other
   * segments by the same names.
   *
   * @throws ArchiveException if there is no whole archive of this format at the moment
   */
  static @Nullable DirectoryReader changed(DirectoryReader before) {
    try {
      return isLatest(before) ? null : checked(before.directory());
    } catch (IOException e) {
      throw new ArchiveException("the archive is being replaced or is damaged", e);
    }
  }

  /** Returns whether something else, or nothing whole, lies where a reader was opened. */
  static boolean replaced(DirectoryReader before) {
    try {
      return !isLatest(before);
    } catch (IOException e) {
      return true;
    }
  }

  /** Compares by the id of the commit: its generation and version start anew with every archive. */
  private static boolean isLatest(DirectoryReader before) throws IOException {
    byte[] latest = SegmentInfos.readLatestCommit(before.directory()).getId();
    return Arrays.equals(latest, ((StandardDirectoryReader) before).getSegmentInfos().getId());
  }

  @SuppressWarnings("MustBeClosedChecker") // whoever asked for the reader closes it
  private static DirectoryReader checked(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    String format = reader.getIndexCommit().getUserData().get(Fields.FORMAT_KEY);
    if (!Objects.equals(format, Fields.FORMAT)) {
      reader.close();
      throw new ArchiveException("the archive has become one of another format");
    }
    return reader;
  }

  private static DirectoryReader checked(Path folder, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      directory.close();
      throw new ArchiveException(folder + ": " + missing(folder));
    }
    DirectoryReader reader;
    try {
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
    String format = reader.getIndexCommit().getUserData().get(Fields.FORMAT_KEY);
    if (!Objects.equals(format, Fields.FORMAT)) {
      reader.close();
      directory.close();
      throw foreign(folder, format, null);
    }
    return reader;
  }

  private static String missing(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().equals("write.lock"))
          ? "the archive was never finished; run the study again"
          : "expected the folder of a finished run, found no archive in it; name another folder";
    }
  }

  private static ArchiveException foreign(
      Path folder, @Nullable String found, @Nullable Exception cause) {
    String message =
        folder
            + ": expected an archive of format "
            + Fields.FORMAT
            + (found == null ? ", found another program's or version's" : ", found format " + found)
            + "; build it again with 'dilema rebuild "
            + folder
            + "', or run the study again";
    return cause == null ? new ArchiveException(message) : new ArchiveException(message, cause);
  }
}
