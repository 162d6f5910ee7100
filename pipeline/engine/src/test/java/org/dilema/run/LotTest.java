package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotTest {
  @Test
  void handsAllOnInTheirOrderAndHoldsNoMoreThanItMay() throws IOException {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Integer> received = new ArrayList<>();
    Lot<Integer, Integer> lot =
        new Lot<>(
            7,
            3,
            number -> 2 * number,
            result -> {
              held.decrementAndGet();
              received.add(result);
            });
    for (int i = 0; i < 100; i++) {
      most.accumulateAndGet(held.incrementAndGet(), Math::max);
      lot.add(i);
    }
    assertEquals(98, received.size(), "two wait until there are seven");
    assertEquals(100, lot.finish());
    assertEquals(IntStream.range(0, 100).map(i -> 2 * i).boxed().toList(), received);
    assertTrue(most.get() <= 7, "held at once: " + most);
  }

  @Test
  void doesNothingWithNothing() throws IOException {
    assertEquals(0, new Lot<Integer, Integer>(7, 1, one -> one, one -> {}).finish());
  }
}
