package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first of many matches by the words before or after them without reading their texts:
 * the words of the archive are gone through in their order, and of each is asked behind which
 * matches it stands, until there are enough. Where few matches are left, or more words have been
 * asked than reading would cost, the texts are read.
 */
final class ContextSort {
  /** With fewer articles than these, reading them is soonest done. */
  private static final int FEW = 50;

  /** Words that can be asked in the time in which an article is read. */
  private static final int WORDS_AN_ARTICLE = 30;

  private final IndexReader reader;
  private final PlaceList places;
  private final KwicOrder order;
  private final @Nullable TokenChain chain;
  private final Deadline deadline;
  private final KwicKeys keys;

  /**
   * Prepares to sort.
   *
   * @param chain the pattern of the matches where it is a chain of words, or null
   */
  ContextSort(
      IndexReader reader,
      PlaceList places,
      KwicOrder order,
      @Nullable TokenChain chain,
      Deadline deadline) {
    this.reader = reader;
    this.chain = chain;
    this.places = places;
    this.order = order;
    this.deadline = deadline;
    this.keys = new KwicKeys(order, null);
  }

  /** Returns the first matches in their order, as indexes of the list. */
  int[] first(long wanted) throws IOException {
    int[] all = new int[places.size()];
    Arrays.setAll(all, i -> i);
    return first(all, (int) Math.min(wanted, all.length), 0);
  }

  /** Sorts matches whose contexts agree in so many words; all are given in archive order. */
  private int[] first(int[] from, int wanted, int depth) throws IOException {
    if (wanted == 0 || depth == KwicKeys.WORDS) {
      return Arrays.copyOf(from, Math.min(wanted, from.length));
    }
    int articles = articles(from);
    if (articles <= FEW) {
      return read(from, wanted);
    }
    Selection chosen = new Selection(from, wanted, depth);
    chosen.addWordless();
    FoldedWords words = new FoldedWords(reader, known(depth));
    for (long asked = 0; !chosen.isFull() && words.next(); asked++) {
      deadline.check();
      if (asked > (long) articles * WORDS_AN_ARTICLE) {
        chosen.addAll(read(chosen.rest(), wanted - chosen.size));
        break;
      }
      chosen.addBefore(words);
    }
    return Arrays.copyOf(chosen.found, chosen.size);
  }

  private @Nullable SortedSet<String> known(int depth) {
    return order == KwicOrder.MATCH && chain != null ? chain.foldedAt(depth).orElse(null) : null;
  }

  private int articles(int[] matches) {
    int articles = 0;
    int last = -1;
    for (int match : matches) {
      articles += places.document(match) == last ? 0 : 1;
      last = places.document(match);
    }
    return articles;
  }

  private int[] read(int[] matches, int wanted) throws IOException {
    record Keyed(int match, KwicKey key) {}
    List<LeafReaderContext> leaves = reader.leaves();
    List<Keyed> all = new ArrayList<>(matches.length);
    for (int match : matches) {
      deadline.check();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(places.document(match), leaves));
      int document = places.document(match) - leaf.docBase;
      all.add(new Keyed(match, keys.of(leaf, document, places.start(match), places.end(match))));
    }
    all.sort(Comparator.comparing(Keyed::key));
    return all.stream().limit(wanted).mapToInt(Keyed::match).toArray();
  }

  /** Matches that are sorted at one depth, and those already found to be the first. */
  private final class Selection {
    private final int[] from;
    private final int depth;
    private final int[] found;
    private final BitSet taken = new BitSet();
    private int[] group = new int[16];
    private int grouped;
    private int size;

    Selection(int[] from, int wanted, int depth) {
      this.from = from;
      this.depth = depth;
      this.found = new int[wanted];
    }

    boolean isFull() {
      return size == found.length;
    }

    void addAll(int[] matches) {
      int room = Math.min(matches.length, found.length - size);
      System.arraycopy(matches, 0, found, size, room);
      size += room;
    }

    /** Adds those whose text ends before the word in question; they come first. */
    void addWordless() {
      for (int i = 0; i < from.length; i++) {
        if (places.context(order, from[i], depth) < 0) {
          taken.set(i);
          addAll(new int[] {from[i]});
        }
      }
    }

    int[] rest() {
      int[] rest = new int[from.length - taken.cardinality()];
      int at = 0;
      for (int i = taken.nextClearBit(0); i < from.length; i = taken.nextClearBit(i + 1)) {
        rest[at++] = from[i];
      }
      return rest;
    }

    /** Adds those that have the current word in question, sorted by the words beyond it. */
    void addBefore(FoldedWords words) throws IOException {
      grouped = 0;
      for (PostingsEnum postings : words.postings()) {
        collect(postings);
      }
      if (grouped > 0) {
        int[] same = Arrays.copyOf(group, grouped);
        Arrays.sort(same);
        addAll(first(same, Math.min(same.length, found.length - size), depth + 1));
      }
    }

    private void collect(PostingsEnum postings) throws IOException {
      int at = 0;
      int document = postings.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        at = seek(at, document);
        if (at == from.length) {
          return;
        }
        int next = places.document(from[at]);
        if (next == document) {
          at = collect(postings, at);
          document = postings.nextDoc();
        } else {
          document = postings.advance(next);
        }
      }
    }

    /** Returns the first match from one on that lies in a document or a later one. */
    private int seek(int start, int document) {
      int step = 1;
      int low = start;
      while (low + step < from.length && places.document(from[low + step]) < document) {
        low += step;
        step *= 2;
      }
      int high = Math.min(from.length, low + step + 1);
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places.document(from[middle]) < document) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** Collects the matches in one article that have the word in question; returns the next one. */
    private int collect(PostingsEnum postings, int start) throws IOException {
      int document = postings.docID();
      int end = start;
      while (end < from.length && places.document(from[end]) == document) {
        end++;
      }
      for (int left = postings.freq(); left > 0; left--) {
        int position = postings.nextPosition();
        for (int i = start; i < end; i++) {
          if (places.context(order, from[i], depth) == position) {
            taken.set(i);
            add(from[i]);
          }
        }
      }
      return end;
    }

    private void add(int match) {
      if (grouped == group.length) {
        group = Arrays.copyOf(group, 2 * grouped);
      }
      group[grouped++] = match;
    }
  }
}
