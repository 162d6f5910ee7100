package org.dilema.archive;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Walks an automaton over the tokens of one article. States are bits; most patterns have fewer than
 * 64 and take one word of them a token.
 */
final class TokenWalk {
  /** The most tokens that a match may cover. */
  static final int LONGEST = 1_000;

  private final int words;
  private final long[] first;
  private final long[] last;
  private final long[][] follow;
  private final long[] anywhere;
  private final long[] now;
  private final long[] next;
  private final boolean beginsAnywhere;
  private final BitSet starts = new BitSet();
  private long[] masks = new long[0];

  TokenWalk(TokenAutomaton automaton) {
    this.words = (automaton.size() + 63) / 64;
    this.first = bits(automaton.first());
    this.last = bits(automaton.last());
    this.follow = new long[automaton.size()][];
    BitSet any = new BitSet();
    for (int i = 0; i < automaton.size(); i++) {
      follow[i] = bits(automaton.follow(i));
      any.set(i, automaton.condition(i) instanceof TokenPattern.Condition.Anything);
    }
    this.anywhere = bits(any);
    this.beginsAnywhere = any.intersects(automaton.first());
    this.now = new long[words];
    this.next = new long[words];
  }

  /** Returns states as bits. */
  long[] bits(BitSet states) {
    return Arrays.copyOf(states.toLongArray(), words);
  }

  /** Forgets the article before; positions are below {@code length}. */
  void begin(int length) {
    int needed = length * words;
    if (masks.length < needed) {
      masks = new long[Math.max(needed, 2 * masks.length)];
    } else {
      Arrays.fill(masks, 0, needed, 0);
    }
    starts.clear();
  }

  /** Lets the token at a position enter states. */
  void allow(int position, long[] states) {
    for (int w = 0; w < words; w++) {
      masks[position * words + w] |= states[w];
      if ((states[w] & first[w]) != 0) {
        starts.set(position);
      }
    }
  }

  /** Returns the first position from one on where a match may begin. */
  int start(int from) {
    int found = beginsAnywhere ? from : starts.nextSetBit(from);
    return found < 0 ? Integer.MAX_VALUE : found;
  }

  /** Returns whether the token at a position may enter a state. */
  boolean allows(int position, int state) {
    int word = state >> 6;
    return ((masks[position * words + word] | anywhere[word]) >>> (state & 63) & 1) != 0;
  }

  /** Finds the matches that begin at a position and end before or at a limit. */
  void from(int start, int limit, TokenMatches found) {
    if (words == 1) {
      narrow(start, limit, found);
    } else {
      wide(start, limit, found);
    }
  }

  private void narrow(int start, int limit, TokenMatches found) {
    long any = anywhere[0];
    long states = first[0] & (masks[start] | any);
    int end = Math.min(limit, start + LONGEST);
    int at = start;
    while (states != 0) {
      at++;
      if ((states & last[0]) != 0) {
        found.add(start, at);
      }
      if (at >= end) {
        return;
      }
      long reached = 0;
      for (long left = states; left != 0; left &= left - 1) {
        reached |= follow[Long.numberOfTrailingZeros(left)][0];
      }
      states = reached & (masks[at] | any);
    }
  }

  private void wide(int start, int limit, TokenMatches found) {
    int end = Math.min(limit, start + LONGEST);
    System.arraycopy(first, 0, next, 0, words);
    for (int at = start; at < end && enter(at); at++) {
      boolean complete = false;
      Arrays.fill(next, 0);
      for (int w = 0; w < words; w++) {
        complete |= (now[w] & last[w]) != 0;
        for (long left = now[w]; left != 0; left &= left - 1) {
          long[] after = follow[64 * w + Long.numberOfTrailingZeros(left)];
          for (int v = 0; v < words; v++) {
            next[v] |= after[v];
          }
        }
      }
      if (complete) {
        found.add(start, at + 1);
      }
    }
  }

  private boolean enter(int at) {
    boolean alive = false;
    for (int w = 0; w < words; w++) {
      now[w] = next[w] & (masks[at * words + w] | anywhere[w]);
      alive |= now[w] != 0;
    }
    return alive;
  }
}
