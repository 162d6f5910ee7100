package org.dilema.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.UnlistedName;

/**
 * Counts the names that no lexicon knows, one article at a time. Holds each name once and four
 * bytes for each article that has it. Not thread-safe.
 */
public final class UnlistedTally {

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

  /** Where a name was seen. */
  private static final class Sights {
    private static final Comparator<String> NONE_LAST =
        Comparator.<String, Boolean>comparing(String::isEmpty)
            .thenComparing(Comparator.naturalOrder());

    private int mentions;
    private int[] articles = new int[1];
    private int size;
    private final Set<String> outlets = new TreeSet<>();
    private String first = "";
    private String place = "";

    void add(int number, String article, String outlet, int sentence) {
      mentions++;
      if (size == 0 || articles[size - 1] != number) {
        articles = size == articles.length ? Arrays.copyOf(articles, 2 * size) : articles;
        articles[size++] = number;
      }
      outlets.add(outlet);
      see(article, article + ":" + sentence);
    }

    void add(Sights other) {
      mentions += other.mentions;
      articles = IntStream.concat(numbers(), other.numbers()).sorted().distinct().toArray();
      size = articles.length;
      outlets.addAll(other.outlets);
      see(other.first, other.place);
    }

    private void see(String article, String where) {
      int order = NONE_LAST.compare(article, first);
      if (order < 0 || (order == 0 && where.compareTo(place) < 0)) {
        first = article;
        place = where;
      }
    }

    private IntStream numbers() {
      return Arrays.stream(articles, 0, size);
    }
  }

  private final Map<Key, Sights> sights = new HashMap<>();
  private int articles;

  /** Starts with no article. */
  public UnlistedTally() {}

  /** Adds the names of an article; articles may come in any order, each once. */
  public void add(TaggedArticle tagged) {
    String id = tagged.curated().article().id();
    String outlet = tagged.curated().outlet();
    for (UnlistedName name : tagged.unlisted()) {
      String language = tagged.curated().language();
      Key key = new Key(name.basis().label(), language, name.type(), name.name());
      sights
          .computeIfAbsent(key, unused -> new Sights())
          .add(articles, id, outlet, name.sentence());
    }
    articles++;
  }

  /** Returns a row a name, the most frequent first. */
  public List<UnlistedActors> rows() {
    Map<Key, Sights> joined = new TreeMap<>();
    sights.forEach(
        (key, seen) ->
            joined.computeIfAbsent(base(key, sights.keySet()), unused -> new Sights()).add(seen));
    return joined.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .sorted(UnlistedActors.ORDER)
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

  private static UnlistedActors row(Key key, Sights seen) {
    return new UnlistedActors(
        key.basis(),
        key.language(),
        key.type(),
        key.name(),
        seen.mentions,
        seen.size,
        seen.outlets.size(),
        seen.place);
  }
}
