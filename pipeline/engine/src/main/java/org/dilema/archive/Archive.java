package org.dilema.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** An archive that can be searched, by any number of threads. */
public final class Archive implements Closeable {
  private static final int MAX_TWINS = 1_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, CountSearch.Whole> wholes = new ConcurrentHashMap<>();

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
    return new Archive(ArchiveFolder.read(ArchiveFolder.index(folder)));
  }

  /**
   * Returns the hash of what the archive holds, 64 hexadecimal digits: two archives of the same
   * articles with the same tags have the same, in whatever order these were added.
   */
  public String hash() throws IOException {
    return Objects.requireNonNull(reader.getIndexCommit().getUserData().get(Fields.HASH_KEY));
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
   * Finds articles or sentences.
   *
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return new DocumentSearch(hunt(request)).page();
  }

  /**
   * Hands on every hit in the order of the archive, one at a time and in constant memory, whatever
   * the limit of the request. Order, sample and stories are left aside.
   *
   * @return how many there are
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public long each(SearchRequest request, Consumer<Hit> receiver) throws IOException {
    return new DocumentSearch(hunt(request)).each(receiver);
  }

  /**
   * Lists matches in their context.
   *
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public Concordance concordance(KwicRequest request) throws IOException {
    return new KwicSearch(hunt(request.search()), request).page();
  }

  /**
   * Hands on every line of a concordance in the order of the archive, one at a time and in constant
   * memory, whatever the limit of the request.
   *
   * @return how many there are
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public long eachLine(KwicRequest request, Consumer<KwicLine> receiver) throws IOException {
    return new KwicSearch(hunt(request.search()), request).each(receiver);
  }

  /**
   * Counts what is found by outlet, language, month, actor or frame.
   *
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public Counts counts(SearchRequest request, Facet facet) throws IOException {
    CountSearch.Whole whole = wholes.get(facet + " " + request.unit());
    if (whole == null) {
      whole = CountSearch.whole(new IndexSearcher(reader), facet, request.unit());
      wholes.put(facet + " " + request.unit(), whole);
    }
    return new CountSearch(hunt(request), facet).counts(whole);
  }

  /**
   * Returns the words that stand near what is found more often than by chance.
   *
   * @param window words on each side that count as near, at least 1
   * @param least how often a word must stand there to be listed
   * @param grammar whether words of grammar are listed too
   * @throws QueryException if the query cannot be understood or holds no word
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public List<Collocate> collocates(SearchRequest request, int window, int least, boolean grammar)
      throws IOException {
    return new CollocateSearch(hunt(request), window, grammar).collocates(least, request.limit());
  }

  private Hunt hunt(SearchRequest request) {
    return new Hunt(new IndexSearcher(reader), request);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
