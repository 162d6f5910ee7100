package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final StringWriter terminal = new StringWriter();
  private final AtomicLong seconds = new AtomicLong();
  private final ProgressLine line =
      new ProgressLine(new PrintWriter(terminal), () -> seconds.get() * 1_000_000_000L);

  private String after(long second, long done) {
    terminal.getBuffer().setLength(0);
    seconds.set(second);
    line.at(done, 1_200);
    return terminal.toString().strip();
  }

  @Test
  void tellsHowFarItIsAndWhatIsLeft() {
    assertEquals("tagged 100 of 1,200 articles, 1.7 a second, about 11 min left", after(60, 100));
    assertEquals(
        "tagged 1,190 of 1,200 articles, 1.7 a second, less than a minute left", after(714, 1_190));
    assertEquals("tagged 3 of 1,200 articles, 0.0 a second, about 110 h left", after(990, 3));
  }

  @Test
  void saysNothingTwiceWithinAQuarterOfASecond() {
    after(1, 1);
    assertEquals("", after(1, 2));
  }

  @Test
  void leavesAnEmptyLineBehind() {
    after(1, 1);
    assertEquals("", after(2, 1_200));
    assertTrue(terminal.toString().endsWith("\r"));
  }

  @Test
  void leavesArticlesOfABrokenOffRunOutOfItsPace() {
    line.reading(1_200, 7);
    line.start(600);
    assertEquals(
        "tagged 660 of 1,200 articles, 2.0 a second, about 5 min left, 7 rejected", after(30, 660));
  }

  @Test
  void writesALineAMinuteForALog() {
    StringBuilder log = new StringBuilder();
    MinuteLine lines = new MinuteLine(log::append, () -> seconds.get() * 1_000_000_000L);
    seconds.set(59);
    lines.at(10, 1_200);
    assertEquals("", log.toString());
    seconds.set(60);
    lines.at(20, 1_200);
    lines.at(21, 1_200);
    assertEquals("tagged 20 of 1,200 articles, 0.3 a second, about 59 min left", log.toString());
  }
}
