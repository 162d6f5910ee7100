package org.dilema.language.sq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dilema.language.Cut;
import org.dilema.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AlbanianSentencesTest {

  private final LanguagePack albanian = new AlbanianPack();

  static Stream<String> cases() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    AlbanianSentencesTest.class.getResourceAsStream("/language/sq-sentences.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsSentencesWhereTheReaderDoes(String marked) {
    List<String> expected = Arrays.stream(marked.split("¦")).map(String::strip).toList();
    assertEquals(expected, Cut.texts(albanian, marked.replace("¦", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "s'ka | s' ka",
        "s’ka | s’ ka",
        "Ç'është | Ç' është",
        "t'i jepet | t' i jepet",
        "m'u duk | m' u duk",
        "s'm'u duk | s' m' u duk",
        "BE-së | BE-së",
        "BE–së | BE–së",
        "KFOR-it | KFOR-it",
        "NATO-s. | NATO-s .",
        "ish-presidenti | ish-presidenti",
        "Serbi/Kosovë | Serbi / Kosovë",
        "z. Kurti | z. Kurti",
        "z.Kurti | z. Kurti",
        "zv.kryeministri | zv. kryeministri",
        "nr.5 | nr. 5",
        "p.sh. këtu | p.sh. këtu",
        "Sh.A. | Sh.A.",
        "A. Kurti | A. Kurti",
        "O'Brien | O'Brien",
        "d'Artagnan | d'Artagnan",
        "26.05.2020 | 26.05.2020",
        "26.05.2020. | 26.05.2020 .",
        "3.5 për qind | 3.5 për qind",
        "4,5% | 4,5 %",
        "më 3. | më 3 .",
        "në orën 11:46. | në orën 11:46 .",
        "zyra@shembull.com | zyra@shembull.com",
        "https://shembull.al/a?b=1. | https://shembull.al/a?b=1 .",
        "„Po“, tha | „ Po “ , tha",
        "«Po» | « Po »",
        "po... jo | po ... jo",
        "po… jo | po … jo",
        "vapa mar. | vapa mar .",
        "dont gonna | dont gonna",
        "Kosovë-Serbi | Kosovë-Serbi",
      })
  void cutsWords(String text, String expected) {
    assertEquals(List.of(List.of(expected.split(" "))), Cut.words(albanian, text));
  }

  @Test
  void endsSentencesAtEveryNewline() {
    assertEquals(
        List.of("titull pa pikë", "dhe rreshti tjetër", "i tretë"),
        Cut.texts(albanian, "titull pa pikë\ndhe rreshti tjetër\r\n\r\n \ni tretë\n"));
  }

  @Test
  void findsNoSentenceInBlankText() {
    assertEquals(List.of(), albanian.sentences("", 1));
    assertEquals(List.of(), albanian.sentences(" \n\t\u00A0\uFEFF", 1));
  }
}
