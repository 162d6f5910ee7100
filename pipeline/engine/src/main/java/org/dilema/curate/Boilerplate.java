package org.dilema.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.dilema.ingest.Shelf;
import org.dilema.text.Span;

/**
 * The lines that an outlet prints under its articles whatever they are about: those that stand in
 * at least 20 of its kept articles and in at least a fifth of them. Counted in two passes: the
 * first counts hashes of lines in a table of fixed size, which can only count too many, the second
 * counts those lines exactly that may be frequent enough. So memory does not grow with the corpus.
 */
public final class Boilerplate {

  /** No line of any outlet. */
  public static final Boilerplate NONE = new Boilerplate(List.of());

  private static final int FEWEST = 20;
  private static final int ONE_IN = 5;
  private static final int CELLS = 1 << 22;

  private record Key(String outlet, String line) {}

  private final List<BoilerplateLine> lines;
  private final Map<String, Set<String>> byOutlet = new TreeMap<>();

  private Boilerplate(List<BoilerplateLine> lines) {
    this.lines = List.copyOf(lines);
    for (BoilerplateLine line : lines) {
      byOutlet.computeIfAbsent(line.outlet(), outlet -> new HashSet<>()).add(line.line());
    }
  }

  /** Finds the boilerplate of kept articles. */
  static Boilerplate of(List<Card> kept, Shelf shelf) {
    Map<String, Integer> sizes = new TreeMap<>();
    kept.forEach(card -> sizes.merge(card.outlet(), 1, Integer::sum));
    sizes.remove("");
    List<Card> large =
        kept.stream().filter(card -> sizes.getOrDefault(card.outlet(), 0) >= FEWEST).toList();
    AtomicIntegerArray sketch = new AtomicIntegerArray(large.isEmpty() ? 1 : CELLS);
    large.parallelStream()
        .forEach(card -> keys(card, shelf).forEach(key -> sketch.incrementAndGet(cell(key))));
    Map<Key, Integer> counts = new ConcurrentHashMap<>();
    large.parallelStream()
        .forEach(
            card ->
                keys(card, shelf).stream()
                    .filter(key -> enough(sketch.get(cell(key)), size(sizes, key)))
                    .forEach(key -> counts.merge(key, 1, Integer::sum)));
    List<BoilerplateLine> lines = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          int size = size(sizes, key);
          if (enough(count, size)) {
            lines.add(new BoilerplateLine(key.outlet(), key.line(), count, size));
          }
        });
    lines.sort(
        Comparator.comparing(BoilerplateLine::outlet)
            .thenComparing(Comparator.comparing(BoilerplateLine::articles).reversed())
            .thenComparing(BoilerplateLine::line));
    return new Boilerplate(lines);
  }

  private static int size(Map<String, Integer> sizes, Key key) {
    return sizes.getOrDefault(key.outlet(), 0);
  }

  private static boolean enough(int count, int of) {
    return count >= FEWEST && (long) count * ONE_IN >= of;
  }

  private static int cell(Key key) {
    int hash = (31 * key.outlet().hashCode() + key.line().hashCode()) * 0x9E3779B9;
    return hash >>> 10;
  }

  private static Set<Key> keys(Card card, Shelf shelf) {
    String body = shelf.article(card.number()).body();
    Set<Key> keys = new HashSet<>();
    BodyLines.of(body).forEach(line -> keys.add(new Key(card.outlet(), line.of(body))));
    return keys;
  }

  /** Returns the lines, by outlet and then the most frequent first. */
  public List<BoilerplateLine> lines() {
    return lines;
  }

  /** Returns the boilerplate lines of a body, in order. */
  List<Span> in(String outlet, String body) {
    Set<String> known = byOutlet.get(outlet);
    return known == null
        ? List.of()
        : BodyLines.of(body).stream().filter(line -> known.contains(line.of(body))).toList();
  }
}
