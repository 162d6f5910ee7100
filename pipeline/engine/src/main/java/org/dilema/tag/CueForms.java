package org.dilema.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one or more words, found by one key a token: a form, a lemma, whatever the language
 * looks up. Every match is returned, overlapping ones too, by place and then by entry.
 *
 * @param <E> what an entry stands for
 */
public final class CueForms<E> {

  private static final int GAP = 2;

  private final Node<E> root = new Node<>();
  private final int gaps;

  /** Makes an empty index in which two words in a row may be passed over. */
  public CueForms() {
    this(GAP);
  }

  /**
   * Makes an empty index.
   *
   * @param gaps how many words in a row may be passed over between two of an entry
   */
  public CueForms(int gaps) {
    this.gaps = gaps;
  }

  private static final class Node<E> {
    private final Map<String, Node<E>> next = new HashMap<>();
    private final Set<E> ends = new LinkedHashSet<>();
  }

  /** An entry found from one token to another, inclusive. */
  public record Found<E>(E entry, int first, int last) {}

  /** Adds an entry by the keys that each of its words may have. */
  public void add(List<? extends Set<String>> words, E entry) {
    add(root, words, entry);
  }

  private void add(Node<E> node, List<? extends Set<String>> words, E entry) {
    if (words.isEmpty()) {
      node.ends.add(entry);
      return;
    }
    for (String key : words.get(0)) {
      Node<E> child = node.next.computeIfAbsent(key, unused -> new Node<>());
      add(child, words.subList(1, words.size()), entry);
    }
  }

  /**
   * Finds all entries.
   *
   * @param length number of tokens
   * @param keys the keys of the token at an index, in order of preference
   */
  public List<Found<E>> find(int length, IntFunction<Set<String>> keys) {
    return find(length, keys, token -> false);
  }

  /**
   * Finds all entries, passing over words that may stand between those of an entry.
   *
   * @param length number of tokens
   * @param keys the keys of the token at an index, in order of preference
   * @param gap whether the token at an index may stand within an entry
   */
  public List<Found<E>> find(int length, IntFunction<Set<String>> keys, IntPredicate gap) {
    List<Found<E>> found = new ArrayList<>();
    List<Set<String>> known = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      known.add(keys.apply(i));
    }
    for (int start = 0; start < length; start++) {
      if (opens(known.get(start))) {
        walk(root, start, start, known, found, gap);
      }
    }
    return found;
  }

  private boolean opens(Set<String> keys) {
    for (String key : keys) {
      if (root.next.containsKey(key)) {
        return true;
      }
    }
    return false;
  }

  private void walk(
      Node<E> node,
      int start,
      int at,
      List<Set<String>> keys,
      List<Found<E>> found,
      IntPredicate gap) {
    step(node, start, at, keys, found, gap);
    for (int next = at; next < at + gaps && start < at && next < keys.size(); next++) {
      if (!gap.test(next)) {
        return;
      }
      step(node, start, next + 1, keys, found, gap);
    }
  }

  private void step(
      Node<E> node,
      int start,
      int at,
      List<Set<String>> keys,
      List<Found<E>> found,
      IntPredicate gap) {
    if (at >= keys.size() || node.next.isEmpty()) {
      return;
    }
    for (String key : keys.get(at)) {
      @Nullable Node<E> child = node.next.get(key);
      if (child != null) {
        child.ends.forEach(entry -> found.add(new Found<>(entry, start, at)));
        walk(child, start, at + 1, keys, found, gap);
      }
    }
  }
}
