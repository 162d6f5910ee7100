package org.dilema.tag.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.dilema.lexicon.Lexicons;
import org.dilema.text.Sentence;
import org.dilema.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the index takes for granted about names that are words and blanks. */
class NameIndexBuilderTest {

  private static final Path LEXICONS = Path.of(System.getProperty("dilema.home"), "lexicons");

  @ParameterizedTest
  @ValueSource(strings = {"en", "sq"})
  void everyNameOfWordsIsCutAtItsBlanks(String language) {
    LanguagePack pack = Languages.of(language).orElseThrow();
    Set<String> names = new TreeSet<>();
    Lexicons.read(LEXICONS, List.of(language)).actors().names().stream()
        .filter(name -> name.language().equals(language))
        .flatMap(name -> Arrays.stream(name.lemma().split("/")))
        .filter(name -> NameIndexBuilder.WORDS.matcher(name).matches())
        .forEach(names::add);
    assertTrue(names.size() > 1_000, () -> "names: " + names.size());
    for (String name : names) {
      List<Sentence> sentences = pack.sentences(name, 0);
      assertEquals(1, sentences.size(), name);
      assertEquals(
          List.of(name.split(" ")), sentences.get(0).tokens().stream().map(Token::text).toList());
    }
  }
}
