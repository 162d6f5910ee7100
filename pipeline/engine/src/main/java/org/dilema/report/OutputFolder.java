package org.dilema.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a run writes into. */
public final class OutputFolder {

  private static final String REMEDY = "; name a folder that can be written to";

  private final Path path;

  private OutputFolder(Path path) {
    this.path = path;
  }

  /**
   * Opens a folder, creates it where it is missing and makes sure that it can be written to.
   *
   * @param path the folder
   * @throws OutputException in one line, if it is a file, cannot be created or cannot be written to
   */
  public static OutputFolder at(Path path) throws IOException {
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw new OutputException(path + ": expected an output folder, found a file" + REMEDY, e);
    } catch (IOException e) {
      throw new OutputException(path + ": the output folder cannot be created" + REMEDY, e);
    }
    try {
      Files.delete(Files.createTempFile(path, ".dilema", ".probe"));
    } catch (IOException e) {
      throw new OutputException(path + ": the output folder is not writable" + REMEDY, e);
    }
    return new OutputFolder(path);
  }

  /** Returns the folder's path as it was named. */
  public Path path() {
    return path;
  }

  /**
   * Starts a file, which takes its place only when it is committed.
   *
   * @param name plain file name
   * @throws IOException if its temporary file cannot be created
   */
  OutputFile file(String name) throws IOException {
    return OutputFile.create(path.resolve(name));
  }
}
