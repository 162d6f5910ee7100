package org.dilema.tag.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dilema.tag.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Belgrade rejected the plan.|SRB",
        "The talks were held in Belgrade.|-",
        "BELGRADE (Agency) - The river rose.|-",
        "Troops remain in Kosovo.|XKX",
        "Kosovo Serbs voted.|XKX g:serbs",
        "KFOR soldiers left.|NATO",
        "Milorad Dodik spoke.|RSR",
        "The U.S. and the EU agreed.|EU USA",
        "He told us the US paper.|USA",
        "North Macedonia joined.|MKD",
        "Real Madrid won.|-",
        "Singh spoke.|-",
        "Singh spoke in India.|IND",
        "The former Soviet republic fears war.|SUN",
        "She speaks Russian.|-",
        "She speaks English, Russian and Serbian.|-",
        "She spoke of Russian and Serbian troops.|RUS SRB",
        "The Russian-language press was closed.|-",
        "It was translated into Serbian and Albanian.|-",
        "Those studying French also passed.|-",
        "He moved into Serbian politics.|SRB",
        "Her pro-Russian rival lost.|RUS",
        "The South African and the South Korean side agreed.|KOR ZAF",
        "Serbian President Aleksandar Vučić arrived.|SRB",
        "Serbian President Aleksandar Vucic arrived.|SRB"
      })
  void rollsMentionsUpToCodes(String sentence, String codes) {
    assertEquals(codes == null ? "" : codes, English.codes(sentence), sentence);
  }

  @Test
  void keepsALeaderOutOfOfficeWithoutACode() {
    Mention mention =
        English.tag("Slobodan Milosevic was named.", LocalDate.of(2021, 3, 1)).mentions().get(0);
    assertEquals("person:milosevic", mention.actor());
    assertEquals(List.of(), mention.codes());
  }

  @Test
  void takesASurnameBehindAnotherFirstNameForAnotherPerson() {
    assertEquals("PAK", English.codes("Pakistan's envoy Salman Bashir arrived. Bashir smiled."));
    assertEquals("SDN", English.codes("President Omar al-Bashir arrived. Bashir smiled."));
    assertEquals("RUS", English.codes("Wladimir Putin arrived. Putin smiled."));
  }

  @Test
  void offsetsLeadBackToTheText() {
    String body = "“Kosovo” — said  Serbia’s president.";
    for (Mention mention : English.tag(body).mentions()) {
      assertEquals(mention.surface(), mention.span().of(body));
    }
  }
}
