package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves finished outputs to their place, each by one rename, the manifest last: a folder with a
 * manifest holds one whole run, and until the first rename it holds the run before. Broken off, it
 * can be begun again.
 */
final class Publication {

  static final String MANIFEST = "manifest.json";

  private final Path stage;
  private final Path target;

  Publication(Path stage, Path target) {
    this.stage = stage;
    this.target = target;
  }

  /** Returns whether everything on the stage is whole. */
  static boolean ready(Path stage) {
    return Files.isRegularFile(stage.resolve(MANIFEST));
  }

  void publish() throws IOException {
    Files.deleteIfExists(target.resolve(MANIFEST));
    List<Path> outputs;
    try (Stream<Path> paths = Files.list(stage)) {
      outputs = paths.filter(path -> !path.endsWith(MANIFEST)).sorted().toList();
    }
    for (Path output : outputs) {
      move(output);
    }
    Files.setLastModifiedTime(stage.resolve(MANIFEST), FileTime.from(Instant.now()));
    move(stage.resolve(MANIFEST));
  }

  private void move(Path output) throws IOException {
    Path place = target.resolve(output.getFileName().toString());
    Folders.delete(place);
    Files.move(output, place, StandardCopyOption.ATOMIC_MOVE);
  }
}
