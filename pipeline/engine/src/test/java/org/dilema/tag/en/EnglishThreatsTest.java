package org.dilema.tag.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dilema.lexicon.Category;
import org.dilema.tag.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threats that are told by the shape of a sentence, and what only looks like one. */
class EnglishThreatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ecuador said it would close its embassy if Colombia did not apologise.|ECU|COL",
        "Greece will veto Turkey's bid if Cyprus is left out, its prime minister said.|GRC|TUR",
        "Iran will halt all cooperation with France if it is reported, an official said.|IRN|FRA",
        "Hungary vowed to block every further step of Ukraine towards the bloc.|HUN|UKR",
        "Peru said it would not hesitate to bomb Ecuador.|PER|ECU",
        "Peru gave Ecuador until midnight to withdraw its soldiers.|PER|ECU",
        "\"If they fire once more we will flatten it,\" an Israeli minister said of Lebanon.|ISR|LBN"
      })
  void hearsWhatIsAnnouncedOnACondition(String sentence, String threatener, String target) {
    assertAimed(sentence, threatener, target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Germany said it would lift the ban if Belarus freed the prisoners.",
        "Japan will resume aid if North Korea returns to the talks, its envoy said.",
        "Moscow said it had no plans to send troops to Kyrgyzstan."
      })
  void takesNoHelpOnAConditionForAThreat(String sentence) {
    assertEquals(0, English.frames(sentence, Category.THREAT).size(), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran says it will not attack Israel.",
        "Peru said it would never bomb or invade Ecuador.",
        "Russia is not planning to attack Finland, its foreign minister said."
      })
  void takesNoHarmThatIsRuledOutForAThreat(String sentence) {
    assertEquals(
        List.of(),
        English.frames(sentence, Category.THREAT).stream()
            .filter(frame -> frame.polarity() == Polarity.ASSERTED)
            .toList(),
        sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkish jets violated repeatedly disputed Greek airspace.|TUR|GRC",
        "Clashes between Thai and Cambodian soldiers entered a third day.|KHM THA|KHM THA",
        "A mortar bomb fired from Syria landed in a Turkish village.|SYR|TUR",
        "Lebanon said Israeli air strikes were an act of war.|ISR|LBN",
        "Soldiers in Mali overthrew President Amadou Toumani Toure.||MLI"
      })
  void findsBothSidesOfAnAct(String sentence, String threatener, String target) {
    assertAimed(sentence, threatener, target);
  }

  @Test
  void goesOnWhereAPlaceIsLeftWithoutTheActorsOfThePlaceBefore() {
    assertAimed("The Taliban and the PKK exchanged heavy fire in Turkey.", "", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finland and Sweden handed in their applications to join NATO.|FIN SWE",
        "Russia's neighbours have asked for NATO membership.|",
        "Albania joined NATO in 2009.|"
      })
  void tellsWhoSeeksAnAlliance(String sentence, String seeker) {
    assertEquals(blank(seeker), English.role(sentence, Category.ANARCHY, "seeker"), sentence);
  }

  private static void assertAimed(String sentence, String threatener, String target) {
    assertEquals(
        blank(threatener), English.role(sentence, Category.THREAT, "threatener"), sentence);
    assertEquals(blank(target), English.role(sentence, Category.THREAT, "target"), sentence);
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }
}
