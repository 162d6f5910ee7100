package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.language.Languages;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.LexiconAudit;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.pack.Taggers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code dilema check} finds in the lexicons of the project: nothing that is wrong. */
class ShippedLexiconsTest {

  private static final Path FOLDER = Path.of(System.getProperty("dilema.home"), "lexicons");

  @ParameterizedTest
  @ValueSource(strings = {"en", "sq"})
  void tagTheExamplesOfTheirRules(String language) {
    Lexicons lexicons = Lexicons.read(FOLDER, List.of(language));
    Taggers taggers = new Taggers(lexicons, SharedAnnotator.ENGLISH);
    assertEquals(List.of(), new RuleExamples(taggers, lexicons.of(language)).failures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sq"})
  void nameNoCueTwice(String language) {
    LanguageLexicon lexicon = Lexicons.read(FOLDER, List.of(language)).of(language);
    assertEquals(
        List.of(),
        LexiconAudit.of(lexicon, Languages.of(language).orElseThrow(), Taggers.slots(lexicon))
            .stream()
            .filter(LexiconAudit.Finding::error)
            .map(LexiconAudit.Finding::line)
            .toList());
  }
}
