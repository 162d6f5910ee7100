package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventShiftsTest {

  private static final LocalDate EVENT = LocalDate.of(2022, 2, 24);

  private final Counts.Builder builder = Counts.builder();

  private void add(String state, String outlet, String day, int stories, int hits, int copies) {
    for (int i = 0; i < stories; i++) {
      String story = state + outlet + day + i;
      for (int copy = 0; copy < copies; copy++) {
        builder.add(
            new Unit(story, outlet, copy == 0 ? outlet : "wire" + copy, "en", day),
            Map.of(
                Feature.mentions(state),
                1,
                Feature.sentences(state, Dimension.FEAR),
                i < hits ? 1 : 0),
            List.of());
      }
    }
  }

  /**
   * Kosovo: 10 of 100 before, 30 of 100 after, a ratio of 3; Croatia 20 and 40 of 200, a ratio of
   * 2; so the difference of differences is 3/2.
   */
  private List<EventShift> corpus(int copies) {
    for (String outlet : List.of("a", "b")) {
      add("XKX", outlet, "2021-12-01", 50, 5, copies);
      add("XKX", outlet, "2022-03-20", 50, 15, copies);
      add("HRV", outlet, "2021-12-01", 100, 10, copies);
      add("HRV", outlet, "2022-03-20", 100, 20, copies);
    }
    return new EventShifts(builder.build(), List.of("HRV"), EVENT, 0.95)
        .of(List.of("XKX"), List.of("fear"));
  }

  private static EventShift main(List<EventShift> shifts) {
    return shifts.stream().filter(one -> one.window().equals("main")).findFirst().orElseThrow();
  }

  @Test
  void comparesRatesBeforeAndAfterAndThoseWithTheReference() {
    EventShift shift = main(corpus(1));
    assertEquals(100, shift.before());
    assertEquals(30, shift.framesAfter());
    assertEquals(3, shift.ratio(), 1e-9);
    assertEquals(1.5, shift.difference(), 1e-9);
  }

  /**
   * By hand, stories as observations: the variance of ln(p₂/p₁) is (1−p₁)/(n p₁) + (1−p₂)/(n p₂) =
   * 0.09 + 0.02333, times 200/199; t with 199 degrees of freedom is 1.97196.
   */
  @Test
  void intervalIsThatOfIndependentStories() {
    EventShift shift = main(corpus(1));
    double half = 1.97196 * Math.sqrt((0.09 + 0.7 / 30) * 200 / 199);
    assertEquals(Math.log(3) - half, Math.log(shift.low()), 1e-4);
    assertEquals(Math.log(3) + half, Math.log(shift.high()), 1e-4);
  }

  @Test
  void copiesInOtherOutletsDoNotNarrowTheInterval() {
    EventShift once = main(corpus(1));
    EventShift thrice = main(new EventShiftsTest().corpus(3));
    assertEquals(once.low(), thrice.low(), 1e-6);
    assertEquals(once.differenceHigh(), thrice.differenceHigh(), 1e-6);
  }

  /** A loud outlet that appears only after the event must not pass for a change. */
  @Test
  void newLoudOutletIsNoChange() {
    add("XKX", "a", "2021-12-01", 100, 10, 1);
    add("XKX", "a", "2022-03-20", 100, 10, 1);
    add("XKX", "loud", "2022-03-20", 100, 80, 1);
    EventShift shift =
        main(
            new EventShifts(builder.build(), List.of("HRV"), EVENT, 0.95)
                .of(List.of("XKX"), List.of("fear")));
    assertEquals(1, shift.ratio(), 1e-9);
  }

  @Test
  void looksAtSeasonDonutAndPlacebosOfTheCodebook() {
    add("XKX", "a", "2021-03-01", 5, 1, 1);
    add("XKX", "a", "2022-06-30", 5, 1, 1);
    List<EventShift> shifts =
        new EventShifts(builder.build(), List.of("HRV"), EVENT, 0.95)
            .of(List.of("XKX"), List.of("fear"));
    assertEquals(
        List.of("main", "season", "donut", "placebo", "placebo"),
        shifts.stream().map(EventShift::window).toList());
    assertEquals(LocalDate.of(2021, 11, 24), shifts.get(3).day());
    assertEquals(LocalDate.of(2021, 8, 24), shifts.get(4).day());
    assertEquals(LocalDate.of(2022, 2, 23), shifts.get(4).to());
    assertTrue(Double.isNaN(shifts.get(4).ratio()), "no frame on one side: no ratio");
  }

  /** A corpus that begins on 1 March has no 24 to 28 February to set against those of a year on. */
  @Test
  void seasonIsTheSameDaysOfBothYears() {
    add("XKX", "a", "2021-03-01", 5, 1, 1);
    add("XKX", "a", "2022-02-26", 5, 1, 1);
    add("XKX", "a", "2022-03-01", 5, 1, 1);
    add("XKX", "a", "2022-06-30", 5, 1, 1);
    EventShift season =
        new EventShifts(builder.build(), List.of("HRV"), EVENT, 0.95)
            .of(List.of("XKX"), List.of("fear")).stream()
                .filter(one -> one.window().equals("season"))
                .findFirst()
                .orElseThrow();
    assertEquals(5, season.before());
    assertEquals(10, season.after());
    assertEquals(LocalDate.of(2022, 6, 30), season.to());
  }

  @Test
  void comparesNothingWithoutAnEvent() {
    add("XKX", "a", "2021-03-01", 5, 1, 1);
    assertEquals(
        List.of(),
        new EventShifts(builder.build(), List.of("HRV"), null, 0.95)
            .of(List.of("XKX"), List.of("fear")));
  }
}
