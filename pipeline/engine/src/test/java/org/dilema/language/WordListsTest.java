package org.dilema.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.dilema.language.Grammar.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListsTest {

  static Stream<LanguagePack> packs() {
    return Languages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void inflectsEveryReportingVerbByTheClassItNames(LanguagePack pack) {
    assertTrue(pack.words().reportingVerbs().size() > 30);
    for (WordLists.Verb verb : pack.words().reportingVerbs()) {
      Set<WordForm> forms = pack.forms(verb.lemma(), verb.inflection()).get(0);
      assertTrue(forms.size() > 3, verb::toString);
      assertTrue(forms.stream().anyMatch(form -> form.text().equals(verb.lemma())), verb::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void keepsWordsInTheFormThatFoldingGives(LanguagePack pack) {
    WordLists words = pack.words();
    assertFalse(words.negators().isEmpty());
    Stream.of(words.negators(), words.clitics(), words.prepositions().keySet())
        .flatMap(Set::stream)
        .forEach(word -> assertEquals(Folding.canonical(word), word));
  }

  @Test
  void knowsTheCaseThatAnAlbanianPrepositionGoverns() {
    var prepositions = Languages.of("sq").orElseThrow().words().prepositions();
    assertEquals(Set.of(Case.NOMINATIVE), prepositions.get("nga"));
    assertEquals(Set.of(Case.ACCUSATIVE), prepositions.get("për"));
    assertEquals(Set.of(Case.ABLATIVE), prepositions.get("ndaj"));
  }

  @Test
  void findsPacksByCode() {
    assertEquals("sq", Languages.of("sq").orElseThrow().code());
    assertTrue(Languages.of("de").isEmpty());
    assertEquals(
        Languages.all().stream().map(LanguagePack::code).sorted().toList(),
        Languages.all().stream().map(LanguagePack::code).toList());
  }
}
