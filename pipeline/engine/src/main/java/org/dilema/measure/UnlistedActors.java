package org.dilema.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.UnlistedName;

/**
 * Counts the names that no lexicon knows, so that a researcher sees what it misses.
 *
 * @param basis which sentences were looked at: {@code annotated}, {@code sample} or {@code all}
 * @param language ISO 639-1 code
 * @param type {@code PERSON}, {@code ORGANIZATION} or {@code NAME}
 * @param name the name; of inflected forms the shortest
 * @param mentions how often it was seen
 * @param articles in how many articles
 * @param outlets in how many outlets
 * @param example a sentence that has it, {@code article:sentence}
 */
public record UnlistedActors(
    String basis,
    String language,
    String type,
    String name,
    int mentions,
    int articles,
    int outlets,
    String example) {

  private static final Comparator<UnlistedActors> ORDER =
      Comparator.comparingInt(UnlistedActors::mentions)
          .reversed()
          .thenComparing(UnlistedActors::language)
          .thenComparing(UnlistedActors::name)
          .thenComparing(UnlistedActors::type)
          .thenComparing(UnlistedActors::basis);

  /** Endings of Albanian names, the longest first: Kurtit, Kurtin belong to Kurti. */
  private static final List<String> ENDINGS =
      List.of("ve", "it", "in", "ut", "un", "ës", "ën", "së", "në", "i", "u", "n", "s", "t");

  private static final int SHORTEST_STEM = 4;

  /** What is counted as one. */
  private record Key(String basis, String language, String type, String name)
      implements Comparable<Key> {
    private static final Comparator<Key> BY_PARTS =
        Comparator.comparing(Key::basis)
            .thenComparing(Key::language)
            .thenComparing(Key::type)
            .thenComparing(Key::name);

    @Override
    public int compareTo(Key other) {
      return BY_PARTS.compare(this, other);
    }

    Key named(String other) {
      return new Key(basis, language, type, other);
    }
  }

  /** A mention of a name. */
  private record Sight(String article, String outlet, String place) {}

  /** Counts the names of articles, the most frequent first, whatever the order of the articles. */
  public static List<UnlistedActors> of(Collection<TaggedArticle> articles) {
    Map<Key, List<Sight>> sights = new TreeMap<>();
    for (TaggedArticle tagged : articles) {
      String id = tagged.curated().article().id();
      for (UnlistedName name : tagged.unlisted()) {
        Key key =
            new Key(name.basis().label(), tagged.curated().language(), name.type(), name.name());
        sights
            .computeIfAbsent(key, unused -> new ArrayList<>())
            .add(new Sight(id, tagged.curated().outlet(), id + ":" + name.sentence()));
      }
    }
    Map<Key, List<Sight>> joined = new TreeMap<>();
    sights.forEach(
        (key, seen) ->
            joined
                .computeIfAbsent(base(key, sights.keySet()), unused -> new ArrayList<>())
                .addAll(seen));
    return joined.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .toList();
  }

  /** The shortest name seen that an Albanian ending leads back to. */
  private static Key base(Key key, Set<Key> known) {
    if (!key.language().equals("sq")) {
      return key;
    }
    for (String ending : ENDINGS) {
      int length = key.name().length() - ending.length();
      if (length >= SHORTEST_STEM && key.name().endsWith(ending)) {
        Key shorter = key.named(key.name().substring(0, length));
        if (known.contains(shorter)) {
          return base(shorter, known);
        }
      }
    }
    return key;
  }

  private static UnlistedActors row(Key key, List<Sight> seen) {
    Set<String> articles = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    seen.forEach(sight -> articles.add(sight.article()));
    seen.forEach(sight -> outlets.add(sight.outlet()));
    String example =
        seen.stream()
            .min(Comparator.comparing(Sight::article).thenComparing(Sight::place))
            .map(Sight::place)
            .orElse("");
    return new UnlistedActors(
        key.basis(),
        key.language(),
        key.type(),
        key.name(),
        seen.size(),
        articles.size(),
        outlets.size(),
        example);
  }
}
