package org.dilema.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BitSet;

/** An archive that can be searched, by any number of threads. */
public final class Archive implements Closeable {
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          newestFirst(),
          new SortField(Fields.sort(Fields.ID), SortField.Type.STRING),
          new SortField(Fields.NUMBER, SortField.Type.LONG));

  private static final int MAX_TWINS = 1_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private Archive(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Opens an archive to read.
   *
   * @param folder the folder of a run, whose archive lies in {@code index}, or of the archive
   *     itself
   * @throws ArchiveException if there is no whole archive of this program's format
   */
  public static Archive open(Path folder) {
    Path nested = folder.resolve("index");
    return new Archive(ArchiveFolder.read(Files.isDirectory(nested) ? nested : folder));
  }

  /** Returns the number of articles. */
  public long articles() throws IOException {
    Map<String, String> facts = reader.getIndexCommit().getUserData();
    return Long.parseLong(Objects.requireNonNull(facts.get(Fields.ARTICLES_KEY)));
  }

  /** Returns the article of that id with its whole text; empty where there is none. */
  public Optional<StoredArticle> article(String id) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(Fields.ARTICLES, BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ID, Letters.key(id))), BooleanClause.Occur.FILTER)
            .build();
    // Ids that differ in case alone share a term, so the stored id decides.
    for (ScoreDoc found : searcher.search(query, MAX_TWINS).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc);
      if (id.equals(document.get(Fields.stored(Fields.ID)))) {
        return Optional.of(
            new StoredArticle(
                Objects.requireNonNullElse(document.get(Fields.stored(Fields.TITLE)), ""),
                Objects.requireNonNullElse(document.get(Fields.stored(Fields.BODY)), "")));
      }
    }
    return Optional.empty();
  }

  /**
   * Searches.
   *
   * @throws QueryException if the query cannot be understood
   */
  public SearchResult search(SearchRequest request) throws IOException {
    SearchPlan plan = new SearchPlan(reader, request);
    int wanted = Math.max(1, Math.min(request.limit(), reader.maxDoc()));
    TopFieldDocs top =
        searcher.search(
            plan.query(), new TopFieldCollectorManager(ORDER, wanted, null, Integer.MAX_VALUE));
    ScoreDoc[] docs = Arrays.copyOf(top.scoreDocs, Math.min(top.scoreDocs.length, request.limit()));
    Passages passages = new Passages(searcher, plan);
    return new SearchResult(
        top.totalHits.value,
        request.unit() == Unit.ARTICLE ? articles(docs, passages) : sentences(docs, passages));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private List<Hit> articles(ScoreDoc[] docs, Passages passages) throws IOException {
    Map<Integer, Integer> best =
        passages.best(Arrays.stream(docs).map(found -> found.doc).toList());
    HitReader hits = new HitReader(searcher, passages);
    List<Hit> all = new ArrayList<>();
    for (ScoreDoc found : docs) {
      all.add(hits.read(found.doc, best.get(found.doc), score(found)));
    }
    return all;
  }

  private List<Hit> sentences(ScoreDoc[] docs, Passages passages) throws IOException {
    HitReader hits = new HitReader(searcher, passages);
    List<Hit> all = new ArrayList<>();
    for (ScoreDoc found : docs) {
      all.add(hits.read(articleOf(found.doc), found.doc, score(found)));
    }
    return all;
  }

  private int articleOf(int sentence) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(sentence, reader.leaves()));
    BitSet articles = Objects.requireNonNull(Fields.ARTICLE_BITS.getBitSet(leaf));
    return leaf.docBase + articles.nextSetBit(sentence - leaf.docBase);
  }

  private static double score(ScoreDoc found) {
    return (float) ((FieldDoc) found).fields[0];
  }

  private static SortField newestFirst() {
    SortField date = new SortField(Fields.sort(Fields.DATE), SortField.Type.LONG, true);
    date.setMissingValue(Long.MIN_VALUE);
    return date;
  }
}
