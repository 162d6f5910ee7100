package org.dilema.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a page. Each is drawn twice: as a picture that needs no script and that is printed,
 * and, where scripts run, by ECharts from the same numbers, with values on demand. The numbers
 * stand in a table beneath.
 */
final class Charts {

  /** Keys in order: the order of small maps differs from one start of the program to the next. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final int[] STEPS = {10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120};

  private final List<Map<String, Object>> specifications = new ArrayList<>();

  /** A drawing that needs no script. */
  interface Drawing {
    /** Adds it to a page. */
    void write(Html html);

    /** Returns its numbers, in the words of {@code report.js}. */
    Map<String, Object> specification();
  }

  /**
   * Adds a figure.
   *
   * @param id of the chart on its page
   * @param name what it shows
   * @param drawing the chart
   * @param table adds the numbers
   */
  void figure(Html html, String id, String name, Drawing drawing, Runnable table) {
    Map<String, Object> specification = new LinkedHashMap<>();
    specification.put("id", id);
    specification.put("name", name);
    specification.putAll(drawing.specification());
    specifications.add(specification);
    html.in(
        "figure",
        () -> {
          html.put("figcaption", name);
          drawing.write(html);
          html.in(
              Tag.of("div", "live")
                  .with("data-chart", id)
                  .with("role", "img")
                  .with("aria-label", name + "; the numbers follow in a table.")
                  .with("hidden", "hidden"),
              () -> {});
          html.in(
              Tag.of("details", "screen"),
              () -> {
                html.put("summary", "The numbers of " + name);
                table.run();
              });
        });
  }

  /** Returns the numbers of every chart so far as JSON. */
  String json() {
    try {
      return JSON.writeValueAsString(specifications);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns the smallest of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten that is enough.
   */
  static double nice(double value) {
    if (!(value > 0) || !Double.isFinite(value)) {
      return 1;
    }
    BigDecimal unit =
        BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(StrictMath.log10(value)) - 1);
    for (int step : STEPS) {
      double candidate = unit.multiply(BigDecimal.valueOf(step)).doubleValue();
      if (candidate >= value) {
        return candidate;
      }
    }
    return value;
  }

  /** Returns numbers as JSON can hold them: null where undefined. */
  static List<@Nullable Double> numbers(double... values) {
    List<@Nullable Double> numbers = new ArrayList<>();
    for (double value : values) {
      numbers.add(Double.isFinite(value) ? value : null);
    }
    return numbers;
  }
}
