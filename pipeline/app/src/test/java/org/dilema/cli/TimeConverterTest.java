package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeConverterTest {
  @ParameterizedTest
  @CsvSource({
    "2,2000",
    "2s,2000",
    "2 s,2000",
    "2S,2000",
    "0.5,500",
    "500ms,500",
    "1m,60000",
    "1.5min,90000",
    "2h,7200000"
  })
  void readsATimeWithOrWithoutItsUnit(String typed, long milliseconds) {
    assertEquals(Duration.ofMillis(milliseconds), new TimeConverter().convert(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0ms", "-1", "2x", "s", "1e3", "2,5", "NaN", "999999999h"})
  void refusesWhatIsNone(String typed) {
    TypeConversionException refused =
        assertThrows(TypeConversionException.class, () -> new TimeConverter().convert(typed));
    assertEquals(
        "expected a time above 0 such as 2, 2s, 500ms or 1m, found '" + typed + "'",
        refused.getMessage());
  }
}
