package org.dilema.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the frames of two runs side by side: those of one place, else those of the same words. */
final class FramePairs {

  /**
   * What two runs say of the same words; one of them may say nothing.
   *
   * @param before what the first says
   * @param after what the second says
   */
  record Pair(@Nullable FrameRow before, @Nullable FrameRow after) {

    Stream<FrameRow> rows() {
      return Stream.of(before, after).filter(Objects::nonNull);
    }

    String place() {
      return rows().map(FrameRow::place).findFirst().orElse("");
    }

    String was() {
      return before == null ? "" : before.said();
    }

    String is() {
      return after == null ? "" : after.said();
    }
  }

  private FramePairs() {}

  /**
   * Returns the pairs that differ, by place.
   *
   * @param before frames of the first run by place
   * @param after frames of the second
   */
  static List<Pair> of(Map<String, FrameRow> before, Map<String, FrameRow> after) {
    TreeMap<String, FrameRow> old = new TreeMap<>(before);
    TreeMap<String, FrameRow> now = new TreeMap<>(after);
    old.keySet().removeAll(after.keySet());
    now.keySet().removeAll(before.keySet());
    TreeMap<String, Pair> pairs = new TreeMap<>();
    before.forEach(
        (place, row) -> {
          FrameRow other = after.get(place);
          if (other != null && !row.said().equals(other.said())) {
            pairs.put(place, new Pair(row, other));
          }
        });
    List<FrameRow> free = new ArrayList<>(now.values());
    old.forEach(
        (place, row) -> {
          FrameRow other = free.stream().filter(row::overlaps).findFirst().orElse(null);
          free.remove(other);
          pairs.put(place, new Pair(row, other));
        });
    free.forEach(row -> pairs.put(row.place(), new Pair(null, row)));
    return List.copyOf(pairs.values());
  }
}
