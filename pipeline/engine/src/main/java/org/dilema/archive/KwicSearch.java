package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.dilema.archive.KwicReader.Found;
import org.jspecify.annotations.Nullable;

/** Lists matches in their context, never more of them in memory than are to be shown. */
final class KwicSearch {
  private final Hunt hunt;
  private final KwicRequest request;
  private final @Nullable Sample sample;
  private final KwicReader shown;
  private long total;
  private long articles;

  KwicSearch(Hunt hunt, KwicRequest request) throws IOException {
    this.hunt = hunt;
    this.request = request;
    this.sample = request.search().sample();
    this.shown =
        new KwicReader(new FrameReader(hunt.searcher(), hunt.plan().frames()), request.context());
  }

  /** Returns the lines of a page. */
  Concordance page() throws IOException {
    Optional<Occurrences> places = places();
    List<KwicLine> lines = new ArrayList<>();
    if (places.isPresent()) {
      Map<LeafReaderContext, ArticleReader> readers = new HashMap<>();
      for (Found found : best(places.get())) {
        ArticleReader reader = readers.get(found.leaf());
        if (reader == null) {
          boolean inOrder = sample == null && request.order() == KwicOrder.ARCHIVE;
          reader = inOrder ? ArticleReader.inOrder(found.leaf()) : new ArticleReader(found.leaf());
          readers.put(found.leaf(), reader);
        }
        lines.add(shown.line(reader, found));
      }
    }
    return new Concordance(
        total,
        articles,
        lines,
        hunt.plan().expansions(),
        total > 0 ? List.of() : hunt.plan().near());
  }

  /** Hands on every line in the order of the archive, one at a time. */
  long each(Consumer<KwicLine> receiver) throws IOException {
    Optional<Occurrences> places = places();
    if (places.isPresent()) {
      ArticleReader[] reader = new ArticleReader[1];
      LeafReaderContext[] last = new LeafReaderContext[1];
      places
          .get()
          .each(
              (leaf, scan) -> {
                if (last[0] != leaf) {
                  reader[0] = ArticleReader.inOrder(leaf);
                  last[0] = leaf;
                }
                for (int i = 0; i < scan.matches().size(); i++) {
                  hunt.deadline().check();
                  receiver.accept(shown.line(reader[0], found(leaf, scan, i, KwicKey.NONE)));
                  total++;
                }
              });
    }
    return total;
  }

  private Optional<Occurrences> places() throws IOException {
    hunt.plan().checkHasPlaces();
    return hunt.occurrences();
  }

  private List<Found> best(Occurrences places) throws IOException {
    long wanted = (long) request.search().offset() + request.search().limit();
    boolean inOrder = sample == null && request.order() == KwicOrder.ARCHIVE;
    if (wanted == 0 || (inOrder && hunt.isSingle())) {
      places.count(
          (leaf, document, frequency) -> {
            total += frequency;
            articles++;
          });
      long exact = total;
      long holding = articles;
      List<Found> first = wanted == 0 ? List.of() : first(places, wanted);
      total = exact;
      articles = holding;
      return first;
    }
    if (inOrder) {
      return first(places, wanted);
    }
    if (sample == null && request.order().isByWords()) {
      Optional<List<Found>> found = byContext(places, wanted);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return sorted(places, wanted);
  }

  /** Sorts by words next to the matches; empty where there are too many to keep. */
  private Optional<List<Found>> byContext(Occurrences places, long wanted) throws IOException {
    PlaceList list = new PlaceList();
    long[] holding = new long[1];
    try {
      places.each(
          (leaf, scan) -> {
            int title = scan.size().titleWords();
            TokenMatches matches = scan.matches();
            for (int i = 0; i < matches.size(); i++) {
              boolean inTitle = matches.start(i) < title;
              boolean room =
                  list.add(
                      leaf.docBase + scan.document(),
                      matches.start(i),
                      matches.end(i),
                      inTitle ? 0 : scan.size().bodyStart(),
                      inTitle ? title : scan.size().end());
              if (!room) {
                throw new Enough();
              }
            }
            holding[0]++;
          });
    } catch (Enough e) {
      return Optional.empty();
    }
    total = list.size();
    articles = holding[0];
    ContextSort sort =
        new ContextSort(
            hunt.searcher().getIndexReader(),
            list,
            request.order(),
            places.chain().orElse(null),
            hunt.deadline());
    int[] first = sort.first(wanted);
    List<Found> found = new ArrayList<>();
    for (int i = request.search().offset(); i < first.length; i++) {
      found.add(found(list, first[i], places));
    }
    return Optional.of(found);
  }

  /** Looks up what is shown besides the place of a match; named parts need another scan. */
  private Found found(PlaceList list, int index, Occurrences places) throws IOException {
    List<LeafReaderContext> leaves = hunt.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(list.document(index), leaves));
    int document = list.document(index) - leaf.docBase;
    if (hunt.hasCaptures()) {
      TokenScan scan = places.scan(leaf, document);
      return found(leaf, scan, list.start(index), list.end(index), KwicKey.NONE);
    }
    LayoutReader layouts = new LayoutReader(leaf.reader());
    layouts.at(document);
    return new Found(
        leaf,
        document,
        list.start(index),
        list.end(index),
        layouts.layout().numberAt(list.start(index)),
        Map.of(),
        KwicKey.NONE);
  }

  /** The first lines of the archive; the rest is counted only. */
  private List<Found> first(Occurrences places, long wanted) throws IOException {
    List<Found> first = new ArrayList<>();
    boolean counting = !hunt.isSingle();
    try {
      places.each(
          (leaf, scan) -> {
            for (int i = 0; i < scan.matches().size() && first.size() < wanted; i++) {
              first.add(found(leaf, scan, i, KwicKey.NONE));
            }
            total += scan.matches().size();
            articles++;
            if (!counting && first.size() >= wanted) {
              throw new Enough();
            }
          });
    } catch (Enough e) {
      // The rest has been counted already.
    }
    return page(first);
  }

  private List<Found> sorted(Occurrences places, long wanted) throws IOException {
    Comparator<Found> order = Comparator.comparing(Found::key);
    long drawn = sample == null ? wanted : sample.size();
    PriorityQueue<Found> queue = new PriorityQueue<>(order.reversed());
    KwicKeys keys = new KwicKeys(request.order(), sample);
    places.each(
        (leaf, scan) -> {
          for (int i = 0; i < scan.matches().size(); i++) {
            hunt.deadline().check();
            KwicKey key = keys.of(leaf, scan, i);
            if (queue.size() < drawn || key.compareTo(queue.element().key()) < 0) {
              queue.add(found(leaf, scan, i, key));
              if (queue.size() > drawn) {
                queue.remove();
              }
            }
          }
          total += scan.matches().size();
          articles++;
        });
    List<Found> kept = new ArrayList<>(queue);
    kept.sort(order);
    return page(sample == null ? kept : reordered(kept));
  }

  /** Sorts what was drawn by lot the way it is to be shown. */
  private List<Found> reordered(List<Found> drawn) throws IOException {
    KwicKeys keys = new KwicKeys(request.order(), null);
    List<Found> all = new ArrayList<>();
    for (Found one : drawn) {
      KwicKey key = keys.of(one.leaf(), one.document(), one.start(), one.end());
      all.add(
          new Found(
              one.leaf(),
              one.document(),
              one.start(),
              one.end(),
              one.sentence(),
              one.captures(),
              key));
    }
    all.sort(Comparator.comparing(Found::key));
    return all;
  }

  private List<Found> page(List<Found> found) {
    int from = Math.min(request.search().offset(), found.size());
    long to = Math.min((long) from + request.search().limit(), found.size());
    return List.copyOf(found.subList(from, (int) to));
  }

  private Found found(LeafReaderContext leaf, TokenScan scan, int index, KwicKey key)
      throws IOException {
    return found(leaf, scan, scan.matches().start(index), scan.matches().end(index), key);
  }

  private Found found(LeafReaderContext leaf, TokenScan scan, int start, int end, KwicKey key)
      throws IOException {
    return new Found(
        leaf,
        scan.document(),
        start,
        end,
        scan.layout().numberAt(start),
        hunt.captures(scan, start, end),
        key);
  }

  /** Ends a scan whose rest is of no interest. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }
}
