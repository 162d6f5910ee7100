package org.dilema.tag.en;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishContextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru will shut its ports if Chile sends the fleet, a palace aide hinted.|PER|CHL",
        "Poland will not let the trucks return until Belarus frees him, officials said.|POL|BLR",
        "Malta must leave the bay or face war, Libya's foreign ministry said.|LBY|MLT"
      })
  void hearsWhatIsAnnouncedWithoutAVerbOfSaying(String text, String threatener, String target) {
    assertEquals(threatener, English.role(text, Category.THREAT, "threatener"), text);
    assertEquals(target, English.role(text, Category.THREAT, "target"), text);
    assertEquals("TV", English.frames(text, Category.THREAT).get(0).subcategory().substring(0, 2));
  }

  @Test
  void givesAThingSpokenOfBeforeToItsOwner() {
    String text = "Japan sent warships to the strait. The naval exercises drew protests.";
    assertEquals("JPN", English.role(text, Category.ANARCHY, "seeker"));
  }

  @Test
  void letsAQuotationGoOn() {
    String text =
        "\"We are ready,\" Erdogan said of Greece. \"If it happens, our military response will follow.\"";
    assertEquals("TUR", English.role(text, Category.THREAT, "threatener"));
  }

  @Test
  void takesTheTwoCountriesForBoth() {
    String text =
        "India and Pakistan met in Geneva. The two countries exchanged fire on the border.";
    assertEquals("IND PAK", English.role(text, Category.THREAT, "threatener"));
  }

  @Test
  void parsesNoDateline() {
    String text = "LIMA, Oct 19 (Agency) - Chile threatened to open fire on Peru.";
    assertEquals("CHL PER", English.codes(text));
    assertEquals("TV.T1", English.frames(text, Category.THREAT).get(0).subcategory());
  }

  @Test
  void letsWhoPromotesAProjectThreaten() {
    String text = "\"The Serb world will be built,\" a Serbian minister said.";
    assertEquals("SRB", English.role(text, Category.THREAT, "threatener"));
    assertEquals(0, English.frames(text, Category.MISPERCEPTION).size());
  }

  @Test
  void standsWithASideUnknownWhereSecurityIsSpokenOf() {
    Frame frame =
        English.frames(
                "The nuclear threat keeps troops in Estonia on alert, the report said.",
                Category.THREAT)
            .get(0);
    assertFalse(frame.subcategory().isEmpty());
    assertEquals(
        0, English.frames("The threat of a strike over wages in Spain.", Category.THREAT).size());
  }

  @Test
  void takesMembershipOfTheUnionForNoPlea() {
    assertEquals(0, English.frames("Serbia is seeking EU membership.", Category.ANARCHY).size());
  }
}
