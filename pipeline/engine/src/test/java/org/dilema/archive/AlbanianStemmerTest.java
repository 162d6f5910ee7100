package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlbanianStemmerTest {
  private static final TextLanguage ALBANIAN = TextLanguage.of("sq");

  private static List<String> stems(String text) {
    return ALBANIAN.words(text).stream().map(TextLanguage.Word::stem).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frikë frika frikën frikës frike frikave frikat frikash",
        "kërcënim kërcënimi kërcënimin kërcënimit kërcënime kërcënimet kërcënimeve kercenimesh",
        "kërcënoj kërcënon kërcënojnë kërcënoi kërcënuan kërcënuar kërcënohet kërcënoheshin",
        "rrezik rreziku rrezikun rrezikut rreziqe rreziqet rreziqeve",
        "Serbi Serbia Serbinë Serbisë Serbie",
        "Kosovë Kosova Kosovën Kosovës",
        "marrëveshje marrëveshja marrëveshjen marrëveshjes marrëveshjet marrëveshjeve",
        "ministër ministri ministrit ministrin ministra ministrave",
        "shtet shteti shtetit shtetet shteteve",
        "Putin Putini Putinin Putinit",
        "Dodik Dodiku Dodikun Dodikut",
        "Vuçiq Vuçiqi Vuçiqin Vuçiqit Vuçiç Vučić Vucic",
        "Kurti Kurtin Kurtit",
        "Haradinaj Haradinajt Haradinajn",
        "BE BE-ja BE-në BE-së BE–së",
        "NATO NATO-ja NATO-s NATO-n NATOs NATO",
        "KFOR KFOR-i KFOR-it KFORit",
        "i e të së"
      })
  void bringsTheFormsOfAWordTogether(String forms) {
    assertEquals(1, new TreeSet<>(stems(forms)).size(), stems(forms).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pushtet pushtim", "siguri sigurisht", "armë armik", "mal malazez", "BE ben"})
  void keepsWordsApart(String words) {
    List<String> stems = stems(words);
    assertNotEquals(stems.get(0), stems.get(1));
  }

  @Test
  void cutsAtApostrophesAndHyphensButNotBeforeEndings() {
    assertEquals(
        List.of("s", "ka", "anglo", "amerikan", "BE", "për", "studim", "Këto", "2022"),
        ALBANIAN.words("s’ka anglo-amerikan BE-së për studim.Këto 2022").stream()
            .map(TextLanguage.Word::written)
            .toList());
  }

  @Test
  void coversTheEndingWithTheWord() {
    String text = "(SHBA-ve)";
    TextLanguage.Word word = ALBANIAN.words(text).get(0);
    assertEquals("shba", word.stem());
    assertEquals("SHBA-ve", text.substring(word.start(), word.end()));
  }

  @Test
  void keepsOffsetsOfDecomposedText() {
    String text = "Ka frike\u0308 ketu";
    TextLanguage.Word word = ALBANIAN.words(text).get(1);
    assertEquals("frikë", word.written());
    assertEquals("frike\u0308", text.substring(word.start(), word.end()));
  }

  /** On the noun paradigms of UniMorph, against leaving words alone and cutting at five letters. */
  @Test
  void conflatesNounsBetterThanTruncation() throws IOException {
    Path table = Path.of(System.getProperty("dilema.home", "."), "../shared/data/unimorph-sqi.tsv");
    Assumptions.assumeTrue(Files.exists(table), "no UniMorph table beside the project");
    Map<String, TreeSet<String>> paradigms = new TreeMap<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t");
      if (cells.length > 2 && cells[2].startsWith("N") && !line.contains(" ")) {
        paradigms.computeIfAbsent(cells[0], lemma -> new TreeSet<>()).add(cells[1]);
      }
    }
    double light = missed(paradigms, word -> stems(word).get(0));
    double cut = missed(paradigms, word -> word.substring(0, Math.min(5, word.length())));
    assertTrue(light < 0.08, "pairs of forms kept apart: " + light);
    assertTrue(light < cut, light + " against " + cut + " by truncation");
  }

  private static double missed(
      Map<String, TreeSet<String>> paradigms, java.util.function.UnaryOperator<String> stemmer) {
    long pairs = 0;
    long missed = 0;
    for (TreeSet<String> forms : paradigms.values()) {
      List<String> stems = forms.stream().map(stemmer).toList();
      for (int i = 0; i < stems.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs++;
          missed += stems.get(i).equals(stems.get(j)) ? 0 : 1;
        }
      }
    }
    return (double) missed / pairs;
  }
}
