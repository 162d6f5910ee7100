package org.dilema.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The public development articles that lie beside the project, where they do. */
public final class DevelopmentNews {

  private DevelopmentNews() {}

  /** Returns a shared data file, or skips the test. */
  public static Path file(String name) {
    Path path = Path.of(System.getProperty("dilema.home", "."), "..", "shared", "data", name);
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: no shared data file " + name);
    return path;
  }

  /** Returns the bodies of the articles in a language, or skips the test. */
  public static List<String> bodies(String language) throws IOException {
    List<String> bodies = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file("ntrex_dev.jsonl"))) {
      JsonNode article = mapper.readTree(line);
      if (article.get("language").asText().equals(language)) {
        bodies.add(article.get("text").asText());
      }
    }
    return bodies;
  }
}
