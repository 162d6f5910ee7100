package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-02-24",
        " 2022-02-24 ",
        "2022/02/24",
        "2022-2-24",
        "20220224",
        "2022-02-24T05:00:00Z",
        "2022-02-24T23:59:59.123+01:00",
        "2022-02-24T23:59:59-0500",
        "2022-02-24T05:00:00+01:00[Europe/Tirane]",
        "2022-02-24 05:00",
        "2022-02-24 05:00:00 UTC",
        "Thu, 24 Feb 2022 05:00:00 GMT",
        "Thu, 24 Feb 2022 05:00:00 +0100",
        "24.02.2022",
        "24.2.2022",
        "24. 02. 2022.",
        "24.02.2022 14:35",
        "24.02.2022, 14.35",
        "24.02.2022 - 14:35",
        "24/02/2022",
        "02/24/2022",
        "24-02-2022",
        "24 shkurt 2022",
        "24 Shkurt, 2022",
        "24 shkurtit 2022 ora 14:35",
        "e enjte, 24 shkurt 2022",
        "E enjte 24 shkurt 2022",
        "24 February 2022",
        "24th February 2022",
        "24th of February 2022",
        "24-Feb-2022",
        "Thursday, 24 February 2022",
        "February 24, 2022",
        "Feb. 24, 2022",
        "February 24, 2022 at 2:35 PM",
        "Thursday, February 24, 2022",
      })
  void understandsWhatNewsArchivesWrite(String text) {
    assertEquals(LocalDate.of(2022, 2, 24), Dates.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "03/04/2022",
        "03-04-2022",
        "24/13/2022",
        "31.02.2022",
        "02.24.2022",
        "24.02.22",
        "2022",
        "2022-02",
        "shkurt 2022",
        "24 foo 2022",
        "1645678800",
        "yesterday",
        "2022-02-24 and 2022-02-25",
        "24 February 2022, updated 25 February 2022",
      })
  void leavesOutWhatHasNoSingleReading(String text) {
    assertNull(Dates.parse(text));
  }

  @Test
  void knowsEveryAlbanianMonthInBothUnicodeForms() {
    String[] months = {
      "janar", "shkurt", "mars", "prill", "maj", "qershor",
      "korrik", "gusht", "shtator", "tetor", "nëntor", "dhjetor"
    };
    for (int i = 0; i < 12; i++) {
      LocalDate expected = LocalDate.of(2021, i + 1, 5);
      String text = "5 " + months[i] + " 2021";
      assertEquals(expected, Dates.parse(Normalizer.normalize(text, Normalizer.Form.NFC)));
      assertEquals(expected, Dates.parse(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }
  }

  @Test
  void readsSameDayTwiceWhereSlashIsHarmless() {
    assertEquals(LocalDate.of(2022, 5, 5), Dates.parse("05/05/2022"));
  }

  @Test
  void readsDaysFromTheDayOnWhichTheyWereSeen() {
    LocalDate sunday = LocalDate.of(2022, 2, 27);
    assertEquals(LocalDate.of(2022, 2, 25), Dates.before("e premte, 11:46", sunday));
    assertEquals(LocalDate.of(2022, 2, 24), Dates.before("E enjte", sunday));
    assertEquals(LocalDate.of(2022, 2, 22), Dates.before("e martë, ora 09:10", sunday));
    assertEquals(LocalDate.of(2022, 2, 23), Dates.before("e mërkurë", sunday));
    assertEquals(LocalDate.of(2022, 2, 21), Dates.before("e hënë 7:05", sunday));
    assertEquals(LocalDate.of(2022, 2, 26), Dates.before("e shtunë", sunday));
    assertEquals(sunday, Dates.before("e diel", sunday));
    assertEquals(LocalDate.of(2022, 2, 25), Dates.before("Friday, 11:46 am", sunday));
    assertEquals(LocalDate.of(2022, 2, 22), Dates.before("Tuesday", sunday));
    assertEquals(LocalDate.of(2022, 2, 26), Dates.before("dje, 11:46", sunday));
    assertNull(Dates.before("e premte e zezë", sunday));
    assertNull(Dates.parse("e premte, 11:46"));
  }

  @Test
  void tellsTheMomentWithItsOffset() {
    assertEquals("2022-02-24T05:00:00Z", Dates.moment("2022-02-24T05:00:00Z"));
    assertEquals("2022-02-24T05:00:00-05:00", Dates.moment("2022-02-24T05:00:00.123-0500"));
    assertEquals("2022-02-24T08:05:00+01:00", Dates.moment("Thu, 24 Feb 2022 08:05:00 +0100"));
    assertEquals("2022-02-24T14:35:00", Dates.moment("e enjte, 24 shkurt 2022, 14:35"));
    assertEquals("2022-02-24T14:35:00", Dates.moment("February 24, 2022 at 2:35 PM"));
    assertEquals("", Dates.moment("24.02.2022"));
    assertEquals("", Dates.moment("24 shkurt 2022"));
  }

  @Test
  void takesTheDayAsWrittenInItsOwnZone() {
    assertEquals(LocalDate.of(2022, 2, 24), Dates.parse("2022-02-24T00:30:00+05:00"));
  }
}
