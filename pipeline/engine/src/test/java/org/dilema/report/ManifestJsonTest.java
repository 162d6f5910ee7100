package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestJsonTest {

  @TempDir private Path folder;

  @Test
  void writesKeysInOrderAndTimingsLast() throws IOException {
    Path lexicon = Files.writeString(folder.resolve("fear.csv"), "abc");
    Manifest manifest =
        new Manifest(
            "sample",
            42,
            Map.of("lucene", "9", "dilema", "0.1.0"),
            Map.of("level", "0.95"),
            List.of(),
            List.of(HashedFile.of("sq/fear.csv", lexicon)),
            Map.of("articles", 3L),
            Map.of("threads", "2"));
    ManifestJson.write(OutputFolder.at(folder.resolve("out")), manifest);
    assertEquals(
        """
        {
          "study" : "sample",
          "seed" : 42,
          "versions" : {
            "dilema" : "0.1.0",
            "lucene" : "9"
          },
          "options" : {
            "level" : "0.95"
          },
          "counts" : {
            "articles" : 3
          },
          "lexicons" : [
            {
              "name" : "sq/fear.csv",
              "bytes" : 3,
              "sha256" : "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            }
          ],
          "inputs" : [ ],
          "timings" : {
            "threads" : "2"
          }
        }
        """,
        Files.readString(folder.resolve("out/manifest.json")));
  }

  @Test
  void refusesAbsoluteNames() {
    for (String name : List.of("/srv/a.csv", "C:\\a.csv", "\\\\host\\a.csv")) {
      assertThrows(IllegalArgumentException.class, () -> new HashedFile(name, 0, ""));
    }
  }
}
