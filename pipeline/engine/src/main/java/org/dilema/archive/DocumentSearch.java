package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds articles or sentences and reads those that are to be shown. */
final class DocumentSearch {
  private static final int CHUNK = 1_000;

  private final Hunt hunt;
  private final SearchRequest request;
  private final IndexSearcher searcher;
  private final Query query;
  private final Passages passages;
  private final FrameReader frames;

  DocumentSearch(Hunt hunt) throws IOException {
    this.hunt = hunt;
    this.request = hunt.request();
    this.searcher = hunt.searcher();
    this.query = hunt.plan().query();
    this.passages = new Passages(hunt);
    this.frames = new FrameReader(searcher, hunt.plan().frames());
  }

  /** A document found. */
  private record Found(int document, double score) {}

  /** Returns the page asked for. */
  SearchResult page() throws IOException {
    if (request.sample() != null) {
      return sampled(request.sample());
    }
    return request.collapseStories() ? collapsed() : ranked();
  }

  /** Hands on every hit in the order of the archive, one at a time. */
  long each(Consumer<Hit> receiver) throws IOException {
    long[] total = new long[1];
    List<Found> waiting = new ArrayList<>();
    each(
        (leaf, document, scorer) -> {
          waiting.add(new Found(leaf.docBase + document, scorer.score()));
          total[0]++;
          if (waiting.size() == CHUNK) {
            read(waiting).forEach(receiver);
            waiting.clear();
          }
        });
    read(waiting).forEach(receiver);
    return total[0];
  }

  private SearchResult ranked() throws IOException {
    int wanted = (int) Math.min((long) request.offset() + request.limit(), reader());
    if (request.order() == Order.RELEVANCE) {
      return mostRelevant(wanted);
    }
    TopFieldDocs top = top(Math.max(1, wanted), null);
    List<Found> found = found(top.scoreDocs, request.offset(), wanted);
    return result(top.totalHits.value, top.totalHits.value, found);
  }

  private SearchResult mostRelevant(int wanted) throws IOException {
    BestFirst best = new BestFirst(Math.max(1, wanted));
    searcher.search(query, best);
    List<Found> found =
        best.best().stream()
            .limit(wanted)
            .skip(request.offset())
            .map(one -> new Found(one.document(), one.score()))
            .toList();
    return result(best.total(), best.total(), found);
  }

  private SearchResult collapsed() throws IOException {
    long wanted = (long) request.offset() + request.limit();
    List<Found> firsts = new ArrayList<>();
    Set<String> stories = new HashSet<>();
    @Nullable FieldDoc after = null;
    TopFieldDocs top = top(CHUNK, null);
    long total = top.totalHits.value;
    while (top.scoreDocs.length > 0 && firsts.size() < wanted) {
      for (ScoreDoc one : top.scoreDocs) {
        if (firsts.size() < wanted && stories.add(story(one.doc))) {
          firsts.add(new Found(one.doc, score(one)));
        }
      }
      after = (FieldDoc) top.scoreDocs[top.scoreDocs.length - 1];
      top = top(CHUNK, after);
    }
    int from = Math.min(request.offset(), firsts.size());
    return result(total, stories(), firsts.subList(from, firsts.size()));
  }

  private SearchResult sampled(Sample sample) throws IOException {
    record Lot(long lot, Found found) {}
    Comparator<Lot> order =
        Comparator.comparingLong(Lot::lot).thenComparingInt(one -> one.found().document());
    PriorityQueue<Lot> drawn = new PriorityQueue<>(order.reversed());
    long[] total = new long[1];
    each(
        (leaf, document, scorer) -> {
          total[0]++;
          SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.sort(Fields.ID));
          NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
          String id =
              ids.advanceExact(document) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
          int number = numbers.advanceExact(document) ? (int) numbers.longValue() : -1;
          Found found = new Found(leaf.docBase + document, scorer.score());
          drawn.add(new Lot(sample.lot(id, number), found));
          if (drawn.size() > sample.size()) {
            drawn.remove();
          }
        });
    List<Found> all =
        drawn.stream()
            .map(Lot::found)
            .sorted(Comparator.comparingInt(Found::document))
            .skip(request.offset())
            .limit(request.limit())
            .toList();
    return result(total[0], total[0], all);
  }

  private SearchResult result(long total, long stories, List<Found> found) throws IOException {
    hunt.checkFinished();
    List<NearWords> near = total > 0 ? List.of() : hunt.plan().near();
    return new SearchResult(total, stories, read(found), hunt.plan().expansions(), near);
  }

  private TopFieldDocs top(int wanted, @Nullable FieldDoc after) throws IOException {
    return searcher.search(
        query,
        new TopFieldCollectorManager(
            Sorting.of(request.order()), wanted, after, Integer.MAX_VALUE));
  }

  private static List<Found> found(ScoreDoc[] docs, int from, int to) {
    return Arrays.stream(docs)
        .limit(to)
        .skip(from)
        .map(one -> new Found(one.doc, score(one)))
        .toList();
  }

  private static double score(ScoreDoc found) {
    Object first = ((FieldDoc) found).fields[0];
    return first instanceof Float relevance ? relevance : 0;
  }

  private List<Hit> read(List<Found> found) throws IOException {
    HitReader hits = new HitReader(searcher, passages, frames);
    List<Hit> all = new ArrayList<>();
    boolean articles = request.unit() == Unit.ARTICLE;
    Map<Integer, Integer> best =
        articles ? passages.best(found.stream().map(Found::document).toList()) : Map.of();
    for (Found one : found) {
      all.add(
          articles
              ? hits.read(one.document(), best.get(one.document()), one.score())
              : hits.read(articleOf(one.document()), one.document(), one.score()));
    }
    return all;
  }

  private int articleOf(int sentence) throws IOException {
    LeafReaderContext leaf = leaf(sentence);
    BitSet articles = Objects.requireNonNull(Fields.ARTICLE_BITS.getBitSet(leaf));
    return leaf.docBase + articles.nextSetBit(sentence - leaf.docBase);
  }

  private String story(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    SortedDocValues stories = DocValues.getSorted(leaf.reader(), Fields.sort(Fields.STORY));
    return stories.advanceExact(document - leaf.docBase)
        ? stories.lookupOrd(stories.ordValue()).utf8ToString()
        : "";
  }

  private long stories() throws IOException {
    Set<String> names = new HashSet<>();
    each(
        (leaf, document, scorer) -> {
          SortedDocValues stories = DocValues.getSorted(leaf.reader(), Fields.sort(Fields.STORY));
          if (stories.advanceExact(document)) {
            names.add(stories.lookupOrd(stories.ordValue()).utf8ToString());
          }
        });
    return names.size();
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private int reader() {
    return searcher.getIndexReader().maxDoc();
  }

  private void each(LiveDocuments.Receiver receiver) throws IOException {
    LiveDocuments.each(
        searcher,
        query,
        ScoreMode.COMPLETE,
        (leaf, document, scorer) -> {
          hunt.deadline().check();
          receiver.accept(leaf, document, scorer);
        });
  }
}
