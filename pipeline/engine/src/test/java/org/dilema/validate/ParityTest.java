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

/** Tells the same stories in English and in Albanian: the halves must name and frame the same. */
@Tag("slow")
class ParityTest {

  private static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final double ACTORS = 0.90;
  private static final double CATEGORIES = 0.80;

  @Test
  void findsTheSameActorsAndCategoriesInBothHalves() throws IOException {
    Path stories = DevelopmentNews.file("ntrex_dev.jsonl");
    Lexicons lexicons = Lexicons.read(HOME.resolve("lexicons"), List.of("en", "sq"));
    Parity parity = new Parity();
    parity.read(stories, new Taggers(lexicons, SharedAnnotator.ENGLISH));
    Parity.Result result = parity.result();
    assertTrue(result.stories() >= 60, result::toString);
    assertTrue(result.actors() >= ACTORS * result.stories(), result::toString);
    assertTrue(result.categories() >= CATEGORIES * result.stories(), result::toString);
  }
}
