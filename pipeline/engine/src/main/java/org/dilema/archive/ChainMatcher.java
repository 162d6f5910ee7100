package org.dilema.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dilema.archive.TokenPattern.Atom;

/** Finds the matches of a chain by merging the places of its words. */
final class ChainMatcher implements TokenMatcher {
  private final int[] least;
  private final int[] most;
  private final Places[] read;
  private final Places[] words;
  private final Deadline deadline;
  private final boolean isPair;
  // Of every word, the first place that a match from the current start on may use.
  private final int[] base;
  private int[] reached = new int[16];
  private int[] next = new int[16];

  /**
   * Prepares a segment.
   *
   * @param postings those of all words of the chain
   */
  ChainMatcher(TokenChain chain, Map<Atom, AtomPostings> postings, Deadline deadline) {
    List<TokenChain.Link> links = chain.links();
    this.least = links.stream().mapToInt(TokenChain.Link::least).toArray();
    this.most = links.stream().mapToInt(TokenChain.Link::most).toArray();
    this.deadline = deadline;
    Map<Atom, Places> places = new LinkedHashMap<>();
    postings.entrySet().stream()
        .sorted((a, b) -> Long.compare(a.getValue().cost(), b.getValue().cost()))
        .forEach(each -> places.put(each.getKey(), new Places(each.getValue())));
    this.read = places.values().toArray(new Places[0]);
    this.words =
        links.stream()
            .map(link -> Objects.requireNonNull(places.get(link.atom())))
            .toArray(Places[]::new);
    this.base = new int[words.length];
    this.isPair = words.length == 2 && least[1] == most[1];
  }

  @Override
  public void match(int document, TokenMatches to) throws IOException {
    for (Places one : read) {
      if (!one.read(document)) {
        return;
      }
    }
    deadline.check();
    if (isPair) {
      pair(to);
      return;
    }
    Arrays.fill(base, 0);
    Places starts = words[0];
    for (int i = 0; i < starts.size(); i++) {
      from(starts.get(i), to);
    }
  }

  /** Two words at a fixed distance, the most common chain: both rows of places are gone through. */
  private void pair(TokenMatches to) {
    int[] first = words[0].array();
    int[] second = words[1].array();
    int size = words[0].size();
    int count = words[1].size();
    int apart = 1 + least[1];
    int at = 0;
    for (int i = 0; i < size; i++) {
      int wanted = first[i] + apart;
      while (at < count && second[at] < wanted) {
        at++;
      }
      if (at == count) {
        return;
      }
      if (second[at] == wanted) {
        to.add(first[i], wanted + 1);
      }
    }
  }

  private void from(int start, TokenMatches to) {
    reached[0] = start;
    int size = 1;
    for (int i = 1; i < words.length && size > 0; i++) {
      size = step(i, size);
      int[] spent = reached;
      reached = next;
      next = spent;
    }
    for (int i = 0; i < size; i++) {
      to.add(start, reached[i] + 1);
    }
  }

  /** Goes from the places reached to those of a word that lie near enough behind one of them. */
  private int step(int link, int size) {
    int[] word = words[link].array();
    int count = words[link].size();
    if (next.length < count) {
      next = new int[2 * count];
    }
    int found = 0;
    int at = base[link];
    for (int i = 0; i < size; i++) {
      int low = reached[i] + 1 + least[link];
      int high = reached[i] + 1 + most[link];
      while (at < count && word[at] < low) {
        at++;
      }
      if (i == 0) {
        base[link] = at;
      }
      while (at < count && word[at] <= high) {
        next[found++] = word[at++];
      }
    }
    return found;
  }
}
