package org.dilema.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a scholar may write into the column {@code needs}. */
class NeedTest {

  private static final Path GUIDE =
      Path.of(System.getProperty("dilema.home"), "lexicons", "README.md");

  @Test
  void isExplainedInTheGuide() throws IOException {
    String guide = Files.readString(GUIDE);
    List<String> silent =
        Stream.of(Need.CLASS_KINDS, Need.ROLE_KINDS, Need.PLAIN_KINDS)
            .flatMap(kinds -> kinds.stream().sorted())
            .filter(kind -> !guide.contains("`" + kind + "`") && !guide.contains("`" + kind + ":"))
            .toList();
    assertEquals(List.of(), silent);
  }
}
