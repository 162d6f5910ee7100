package org.dilema.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The stories of one outlet as vectors of counts. Stories with equal vectors share a group: a
 * replicate counts how often each group is drawn and adds up once.
 */
final class Stratum {

  private final int[] groupOf;
  private final int[] sizes;
  private final int[] starts;
  private final int[] columns;
  private final int[] values;

  /** Takes the vectors of the stories, all of one length. */
  Stratum(Collection<long[]> stories) {
    TreeMap<long[], Integer> numbers = new TreeMap<>(Arrays::compare);
    stories.forEach(story -> numbers.put(story, 0));
    int number = 0;
    for (Map.Entry<long[], Integer> entry : numbers.entrySet()) {
      entry.setValue(number++);
    }
    this.groupOf = stories.stream().mapToInt(numbers::get).toArray();
    this.sizes = new int[numbers.size()];
    Arrays.stream(groupOf).forEach(group -> sizes[group]++);
    List<long[]> groups = List.copyOf(numbers.keySet());
    this.starts = new int[groups.size() + 1];
    for (int i = 0; i < groups.size(); i++) {
      starts[i + 1] = starts[i] + filled(groups.get(i)).length;
    }
    this.columns = groups.stream().flatMapToInt(g -> Arrays.stream(filled(g))).toArray();
    this.values =
        groups.stream()
            .flatMapToInt(g -> Arrays.stream(filled(g)).map(i -> Math.toIntExact(g[i])))
            .toArray();
  }

  private static int[] filled(long[] vector) {
    return IntStream.range(0, vector.length).filter(i -> vector[i] != 0).toArray();
  }

  /** Adds every story once. */
  void addAll(long[] totals) {
    add(sizes, totals);
  }

  /** Adds as many stories as there are, drawn with replacement. */
  void draw(Draws draws, long[] totals) {
    int[] drawn = new int[sizes.length];
    for (int i = 0; i < groupOf.length; i++) {
      drawn[groupOf[draws.below(groupOf.length)]]++;
    }
    add(drawn, totals);
  }

  private void add(int[] times, long[] totals) {
    for (int group = 0; group < times.length; group++) {
      for (int i = starts[group]; i < starts[group + 1]; i++) {
        totals[columns[i]] += (long) times[group] * values[i];
      }
    }
  }
}
