package org.dilema.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.dilema.measure.Metric;
import org.junit.jupiter.api.Test;

class MetricViewTest {

  @Test
  void readsValuesThatHoldTheSeparators() {
    assertEquals(
        Map.of("state", "XKX", "outlet", "a=b; c"), MetricView.parse("state=XKX;outlet=a=b; c"));
  }

  @Test
  void picksGroupsWithTheSamePropertiesOnly() {
    Metric whole = new Metric("rate", "state=XKX", "fear", 1, 0, 2, 3);
    Metric part = new Metric("rate", "state=XKX;language=sq", "fear", 4, 0, 5, 6);
    MetricView view = new MetricView(List.of(whole, part), "rate", "state", "language");
    assertEquals(part, view.at("XKX", "sq", "fear"));
    assertNull(view.at("XKX", "sq", "anarchy"));
    assertEquals(List.of("sq"), view.values(1).toList());
    assertEquals(whole, new MetricView(List.of(whole, part), "rate", "state").at("XKX", "fear"));
  }
}
