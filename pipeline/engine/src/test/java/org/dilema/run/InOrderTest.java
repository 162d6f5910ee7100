package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void handsResultsOnInTheirOrderWithoutRunningAhead() throws IOException {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Integer> received = new ArrayList<>();
    InOrder.each(
        5,
        300,
        3,
        number -> {
          most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
          return number;
        },
        result -> {
          waiting.decrementAndGet();
          received.add(result);
        });
    assertEquals(IntStream.range(5, 300).boxed().toList(), received);
    assertTrue(most.get() <= 48, "results that waited: " + most);
  }

  @Test
  void givesUpWhatTakesTooLongAndGoesOn() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Set<Integer> stuck = Set.of(2, 3, 40); // more than there are threads
    Set<Integer> interrupted = ConcurrentHashMap.newKeySet();
    List<Integer> received = new ArrayList<>();
    InOrder.each(
        0,
        60,
        2,
        number -> {
          if (stuck.contains(number)) {
            await(never, () -> interrupted.add(number));
          }
          return number;
        },
        new InOrder.Limit<>(Duration.ofMillis(300), number -> -number),
        received::add);
    List<Integer> expected =
        IntStream.range(0, 60).map(i -> stuck.contains(i) ? -i : i).boxed().toList();
    never.countDown();
    assertEquals(expected, received);
    assertTrue(stuck.containsAll(interrupted), interrupted.toString());
  }

  /** Waits as work that hears no interruption does. */
  private static void await(CountDownLatch never, Runnable interrupted) {
    while (never.getCount() > 0) {
      try {
        never.await();
      } catch (InterruptedException e) {
        interrupted.run();
      }
    }
  }

  @Test
  void throwsWhatTheWorkThrew() {
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                InOrder.each(
                    0,
                    9,
                    2,
                    number -> {
                      throw new UncheckedIOException(new IOException("disk " + number));
                    },
                    result -> {}));
    assertEquals("disk 0", thrown.getMessage());
  }
}
