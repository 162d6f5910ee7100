package org.dilema.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Groups the kept articles of one language that are near-duplicates: agency copy, updates, reprints
 * under another headline. Articles that share a band of their signatures are compared word for
 * word, and similar ones join one story, as do those that are similar to any of it. The earliest
 * article is the story's first. The order of input plays no part: articles are compared in the
 * order of date and id.
 */
final class Stories {

  /** Shorter texts are alike by chance. */
  static final int FEWEST = 12;

  /** How many members of a group, and how many groups, one article is compared with in a band. */
  private static final int MEMBERS = 3;

  private static final int GROUPS = 32;
  private static final int REMEMBERED = 256;

  private final List<Card> kept;
  private final Function<Card, String> text;
  private final StoryRule rule;
  private final MinHash hashes;
  private final int[] parents;
  private final byte[][] sketches;
  private final Map<Integer, Shingles> recent =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Shingles> eldest) {
          return size() > REMEMBERED;
        }
      };

  private Stories(List<Card> kept, Function<Card, String> text, StoryRule rule) {
    this.kept = kept;
    this.text = text;
    this.rule = rule;
    this.hashes = new MinHash(rule.similarity());
    this.parents = IntStream.range(0, kept.size()).toArray();
    this.sketches = new byte[kept.size()][];
  }

  /**
   * Returns the cards in their order, with their stories.
   *
   * @param text returns what is compared of an article; called on several threads
   */
  static List<Card> mark(List<Card> cards, Function<Card, String> text, StoryRule rule) {
    List<Card> kept =
        cards.stream().filter(card -> card.verdict().kept()).sorted(Card.FIRST).toList();
    Stories stories = new Stories(kept, text, rule);
    stories.join();
    Map<String, String> firsts = new HashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      int first = stories.root(i);
      if (first != i) {
        firsts.put(kept.get(i).id(), kept.get(first).id());
      }
    }
    return cards.stream().map(card -> marked(card, firsts)).toList();
  }

  /** A near-duplicate stays kept; a copy keeps naming the article that it repeats. */
  private static Card marked(Card card, Map<String, String> firsts) {
    String first = firsts.get(card.story());
    if (first == null) {
      return card;
    }
    return card.verdict().kept()
        ? card.with(new Verdict(Verdict.Kind.KEPT, first), first)
        : card.with(card.verdict(), first);
  }

  private void join() {
    int[][] bands = new int[hashes.bands()][kept.size()];
    IntStream.range(0, kept.size()).parallel().forEach(i -> sign(i, bands));
    for (int[] band : bands) {
      long[] keys =
          IntStream.range(0, kept.size())
              .filter(i -> sketches[i] != null)
              .mapToLong(i -> (long) band[i] << 32 | i)
              .toArray();
      Arrays.parallelSort(keys);
      int start = 0;
      for (int i = 1; i <= keys.length; i++) {
        if (i == keys.length || keys[i] >> 32 != keys[start] >> 32) {
          if (i - start > 1) {
            join(Arrays.stream(keys, start, i).mapToInt(key -> (int) key).toArray());
          }
          start = i;
        }
      }
    }
  }

  private void sign(int index, int[][] bands) {
    Shingles set = Shingles.of(text.apply(kept.get(index)), rule.words());
    if (set.size() < FEWEST) {
      return;
    }
    int[] signature = hashes.signature(set);
    sketches[index] = MinHash.sketch(signature);
    int language = kept.get(index).language().hashCode();
    for (int band = 0; band < bands.length; band++) {
      bands[band][index] = hashes.band(signature, band) ^ language * 0x85EBCA6B;
    }
  }

  /** Joins the similar ones of articles that share a band, given the earliest first. */
  private void join(int[] members) {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int member : members) {
      for (List<Integer> group : List.copyOf(groups.values())) {
        int first = root(group.get(0));
        if (first != root(member) && similar(member, group)) {
          union(first, root(member));
        }
      }
      List<Integer> own = groups.computeIfAbsent(root(member), root -> new ArrayList<>());
      own.add(member);
      if (own.size() > MEMBERS) {
        own.remove(1);
      }
      if (groups.size() > GROUPS) {
        groups.remove(groups.keySet().iterator().next());
      }
    }
  }

  private boolean similar(int member, List<Integer> group) {
    Card card = kept.get(member);
    for (int other : group) {
      if (kept.get(other).language().equals(card.language())
          && MinHash.plausible(sketches[member], sketches[other], rule.similarity())
          && shingles(member).similarity(shingles(other)) >= rule.similarity()) {
        return true;
      }
    }
    return false;
  }

  private Shingles shingles(int index) {
    return recent.computeIfAbsent(index, i -> Shingles.of(text.apply(kept.get(i)), rule.words()));
  }

  private int root(int index) {
    int at = index;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void union(int a, int b) {
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
