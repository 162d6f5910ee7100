package org.dilema.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishInflectionTest {

  private final LanguagePack english = new EnglishPack();

  @ParameterizedTest
  @CsvSource({
    "fear, N, fear fears",
    "ally, N, ally allies",
    "crisis, N, crisis crises",
    "fear, V, fear fears feared fearing",
    "worry, V, worry worries worried worrying",
    "threaten, V, threaten threatens threatened threatening",
    "seek, V, seek seeks sought seeking",
    "ban, V, ban bans banned banning",
    "die, V, die dies died dying",
    "destabilise, V, destabilise destabilize destabilises destabilized destabilizing",
    "destabilize, V, destabilise destabilize destabilises destabilized destabilizing",
    "neighbour, N, neighbour neighbours neighbor neighbors",
    "defence, N, defence defense defences defenses",
    "agree, V, agreed agreeing agrees",
    "impose, V, imposed imposing imposes",
    "afraid, ADJ, afraid",
    "attack, ANY, attacks attacked"
  })
  void generatesTheFormsThatNewsWrites(String lemma, String inflection, String forms) {
    Set<String> texts = new TreeSet<>();
    english.forms(lemma, inflection).get(0).forEach(form -> texts.add(form.text()));
    Set<String> missing = new TreeSet<>(Set.of(forms.split(" ")));
    missing.removeAll(texts);
    assertEquals(Set.of(), missing);
  }

  @Test
  void keepsWordsOutsideTheirClassUnchanged() {
    List<Set<WordForm>> phrase = english.forms("Trojan horse", "N");
    assertEquals(List.of(1, 2), phrase.stream().map(Set::size).toList());
    assertEquals(1, english.forms("rise", "").get(0).size());
  }

  @Test
  void refusesUnknownClassesAndWrongCounts() {
    assertThrows(IllegalArgumentException.class, () -> english.forms("fear", "M1"));
    assertThrows(IllegalArgumentException.class, () -> english.forms("pose a threat", "V+N"));
  }
}
