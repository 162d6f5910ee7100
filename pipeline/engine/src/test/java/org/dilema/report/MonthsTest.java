package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonthsTest {

  @Test
  void fillsTheGapsOfASeries() {
    assertEquals(
        List.of("2021-11", "2021-12", "2022-01", "2022-02"),
        Months.between(Stream.of("2022-02", "undated", "2021-11", "2021-13")));
  }

  @Test
  void fillsNoGapOfCenturies() {
    assertEquals(List.of("0001-01", "2022-02"), Months.between(Stream.of("2022-02", "0001-01")));
    assertEquals(List.of(), Months.between(Stream.of("undated")));
  }
}
