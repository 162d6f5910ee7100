package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.language.DevelopmentNews;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.pack.Taggers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the two languages to the same findings on the same stories. */
@Tag("slow")
class ParityTest {

  private static final double ACTORS = 0.60;
  private static final double CATEGORIES = 0.70;

  @Test
  void bothHalvesOfAStoryNameTheSameActorsAndFrames() throws IOException {
    Path home = Path.of(System.getProperty("dilema.home"));
    Parity parity = new Parity();
    parity.read(
        DevelopmentNews.file("ntrex_dev.jsonl"),
        new Taggers(
            Lexicons.read(home.resolve("lexicons"), List.of("en", "sq")), SharedAnnotator.ENGLISH));
    Parity.Result result = parity.result();
    assertTrue(result.stories() > 0);
    assertTrue(result.actors() >= ACTORS * result.stories(), result.toString());
    assertTrue(result.categories() >= CATEGORIES * result.stories(), result.toString());
  }
}
