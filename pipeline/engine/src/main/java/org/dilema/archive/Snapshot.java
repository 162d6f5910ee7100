package org.dilema.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** An archive as it was at one moment, with what has been counted of it. */
final class Snapshot implements Closeable {
  private static final int MAX_TWINS = 1_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, CountSearch.Whole> wholes = new ConcurrentHashMap<>();

  Snapshot(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Something that is done with a snapshot. */
  interface Work<T> {
    /** Does it. */
    T on(Snapshot snapshot) throws IOException;
  }

  DirectoryReader reader() {
    return reader;
  }

  /** Returns what the commit says of the archive. */
  String fact(String key) throws IOException {
    return Objects.requireNonNull(reader.getIndexCommit().getUserData().get(key));
  }

  /** Plans a request and starts its clock. */
  Hunt hunt(SearchRequest request) throws IOException {
    return new Hunt(new IndexSearcher(reader), request);
  }

  /** Returns the number of the document of an article; empty where there is none of that id. */
  Optional<Integer> document(String id) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(Fields.ARTICLES, BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ID, Letters.key(id))), BooleanClause.Occur.FILTER)
            .build();
    // Ids that differ in case alone share a term, so the stored id decides.
    for (ScoreDoc found : searcher.search(query, MAX_TWINS).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc);
      if (id.equals(document.get(Fields.stored(Fields.ID)))) {
        return Optional.of(found.doc);
      }
    }
    return Optional.empty();
  }

  /** Reads an article. */
  StoredArticle article(int number) throws IOException {
    Document document = searcher.storedFields().document(number);
    LeafReaderContext leaf = leaf(number);
    return new StoredArticle(
        text(document, Fields.TITLE),
        text(document, Fields.BODY),
        text(document, Fields.OUTLET),
        text(document, Fields.LANGUAGE),
        new ArticleReader(leaf).date(number - leaf.docBase),
        text(document, Fields.URL));
  }

  private static String text(Document document, String field) {
    return Objects.requireNonNullElse(document.get(Fields.stored(field)), "");
  }

  /** Returns the segment that holds a document. */
  LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = reader.leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  /** Returns what there is of each value of a facet; counted once. */
  CountSearch.Whole whole(Facet facet, Unit unit) throws IOException {
    String key = facet + " " + unit;
    CountSearch.Whole whole = wholes.get(key);
    if (whole == null) {
      whole = CountSearch.whole(new IndexSearcher(reader), facet, unit);
      wholes.put(key, whole);
    }
    return whole;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
