package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {

  private static List<Series> series() {
    Counts.Builder builder = Counts.builder();
    add(builder, "1", "XKX", "2022-02-24", 4, 1);
    add(builder, "2", "XKX", "2022-02-27", 6, 1);
    add(builder, "3", "HRV", "2022-03-02", 3, 0);
    add(builder, "4", "XKX", "2022-03-14", 5, 0);
    add(builder, "5", "XKX", Unit.UNDATED, 100, 100);
    return new TimeSeries(builder.build(), 0.95).of("XKX", List.of("XKX"), "fear");
  }

  private static void add(
      Counts.Builder builder, String story, String state, String day, int sentences, int hits) {
    builder.add(
        new Unit(story, "a", "a", "en", day),
        Map.of(Feature.mentions(state), sentences, Feature.sentences(state, Dimension.FEAR), hits),
        List.of());
  }

  @Test
  void weeksBeginOnMondayAndFollowEachOther() {
    List<Series.Point> weeks = series().get(0).points();
    assertEquals(
        List.of("2022-02-21", "2022-02-28", "2022-03-07", "2022-03-14"),
        weeks.stream().map(point -> point.start().toString()).toList());
    assertEquals(200, weeks.get(0).rate(), 1e-9);
    assertTrue(weeks.get(0).low() > 0 && weeks.get(0).high() < 1000);
  }

  @Test
  void weekWithoutTheStateIsAGapAndNotAZero() {
    List<Series.Point> weeks = series().get(0).points();
    assertTrue(weeks.get(1).gap(), "another state's articles do not fill it");
    assertTrue(Double.isNaN(weeks.get(1).rate()));
    assertFalse(weeks.get(3).gap());
    assertEquals(0, weeks.get(3).rate());
  }

  @Test
  void monthsHoldWhatTheirDaysHoldAndUndatedArticlesNothing() {
    List<Series.Point> months = series().get(1).points();
    assertEquals(LocalDate.of(2022, 2, 1), months.get(0).start());
    assertEquals(2, months.size());
    assertEquals(10, months.get(0).sentences());
    assertEquals(5, months.get(1).sentences());
  }
}
