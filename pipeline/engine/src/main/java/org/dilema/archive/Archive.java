package org.dilema.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;

/** An archive that can be searched, by any number of threads. */
public final class Archive implements Closeable {
  private volatile Snapshot now;

  private Archive(DirectoryReader reader) {
    this.now = new Snapshot(reader);
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
   * Takes in what others have written since the archive was opened or last refreshed. Searches that
   * are under way go on in what they began with.
   *
   * @return whether anything was new
   * @throws ArchiveException if there is no whole archive of this program's format now, as while it
   *     is being replaced; what was opened can still be searched
   */
  public synchronized boolean refresh() throws IOException {
    Snapshot before = now;
    DirectoryReader changed = ArchiveFolder.changed(before.reader());
    if (changed == null) {
      return false;
    }
    now = new Snapshot(changed);
    before.close();
    return true;
  }

  /**
   * Does something with the archive as it is now, which stays open meanwhile.
   *
   * @throws ArchiveException if that fails and the files are no longer those that were opened
   */
  private <T> T with(Snapshot.Work<T> work) throws IOException {
    Snapshot mine = held();
    try {
      return work.on(mine);
    } catch (QueryException | SearchTimeoutException e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      // Of a file that was cut short or written over while it is read, anything may come.
      if (ArchiveFolder.replaced(mine.reader())) {
        throw new ArchiveException("the archive was replaced while it was read; ask again", e);
      }
      throw e;
    } finally {
      mine.reader().decRef();
    }
  }

  private Snapshot held() {
    Snapshot mine = now;
    while (!mine.reader().tryIncRef()) {
      Snapshot next = now;
      if (next == mine) {
        throw new AlreadyClosedException("the archive is closed");
      }
      mine = next;
    }
    return mine;
  }

  /**
   * Returns the hash of what the archive holds, 64 hexadecimal digits: two archives of the same
   * articles with the same tags have the same, in whatever order these were added.
   */
  public String hash() throws IOException {
    return with(in -> in.fact(Fields.HASH_KEY));
  }

  /** Returns the number of articles. */
  public long articles() throws IOException {
    return with(in -> Long.parseLong(in.fact(Fields.ARTICLES_KEY)));
  }

  /** Returns the article of that id with its whole text; empty where there is none. */
  public Optional<StoredArticle> article(String id) throws IOException {
    return with(
        in -> {
          Optional<Integer> document = in.document(id);
          return document.isEmpty() ? Optional.empty() : Optional.of(in.article(document.get()));
        });
  }

  /**
   * Returns every place in an article that a query asks for, in order; its filters, order and limit
   * are left aside.
   *
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public List<Match> matches(SearchRequest request, String id) throws IOException {
    return with(
        in -> {
          Optional<Integer> document = in.document(id);
          if (document.isEmpty()) {
            return List.of();
          }
          LeafReaderContext leaf = in.leaf(document.get());
          return new MatchSearch(in.hunt(request)).in(leaf, document.get() - leaf.docBase);
        });
  }

  /**
   * Finds articles or sentences.
   *
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return with(in -> new DocumentSearch(in.hunt(request)).page());
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
    return with(in -> new DocumentSearch(in.hunt(request)).each(receiver));
  }

  /**
   * Lists matches in their context.
   *
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public Concordance concordance(KwicRequest request) throws IOException {
    return with(in -> new KwicSearch(in.hunt(request.search()), request).page());
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
    return with(in -> new KwicSearch(in.hunt(request.search()), request).each(receiver));
  }

  /**
   * Counts what is found by outlet, language, month, actor or frame.
   *
   * @throws QueryException if the query cannot be understood
   * @throws SearchTimeoutException if it takes longer than the request allows
   */
  public Counts counts(SearchRequest request, Facet facet) throws IOException {
    return with(
        in -> new CountSearch(in.hunt(request), facet).counts(in.whole(facet, request.unit())));
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
    return with(
        in ->
            new CollocateSearch(in.hunt(request), window, grammar)
                .collocates(least, request.limit()));
  }

  @Override
  public void close() throws IOException {
    now.close();
  }
}
