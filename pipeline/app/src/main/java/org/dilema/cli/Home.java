package org.dilema.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dilema.run.StudyException;

/** Finds what the program ships with: the sample study and the lexicons. */
final class Home {

  private Home() {}

  /** Returns the folder of the project, which the launcher names. */
  static Path folder() {
    String named = System.getProperty("dilema.home");
    Path home = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
    if (!Files.isDirectory(home.resolve("lexicons"))) {
      throw new StudyException(
          home
              + ": expected the project's folder with lexicons/ and corpus/; start the program with"
              + " the launcher 'dilema'");
    }
    return home;
  }

  /** Returns the sample study. */
  static Path sampleStudy() {
    return folder().resolve("corpus").resolve("sample").resolve("study.yml");
  }

  /** Returns the lexicons that the program ships with. */
  static Path lexicons() {
    return folder().resolve("lexicons");
  }
}
