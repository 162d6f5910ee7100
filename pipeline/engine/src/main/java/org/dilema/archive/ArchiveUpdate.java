package org.dilema.archive;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.dilema.curate.CuratedArticle;
import org.dilema.tag.TaggedArticle;

/**
 * Adds articles to an archive, replaces and deletes some, while others search it: they see what was
 * there before until {@link #commit()}, and all of it afterwards. One writer at a time.
 */
public final class ArchiveUpdate implements Closeable {
  /** What becomes of an article. */
  public enum Outcome {
    /** No article of its id was there. */
    ADDED,
    /** An article of its id was there and said something else. */
    REPLACED,
    /** The same article was there. */
    UNCHANGED
  }

  private final Path folder;
  private final Directory directory;
  private final DirectoryReader before;
  private final IndexWriter writer;
  private final Lemmas lemmas;
  private final Map<String, Optional<ContentHash>> changed = new HashMap<>();
  private BigInteger hash;
  private long articles;

  private ArchiveUpdate(
      Path folder, Directory directory, DirectoryReader before, IndexWriter writer, Lemmas lemmas) {
    this.folder = folder;
    this.directory = directory;
    this.before = before;
    this.writer = writer;
    this.lemmas = lemmas;
    Map<String, String> facts;
    try {
      facts = before.getIndexCommit().getUserData();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    this.hash = new BigInteger(Objects.requireNonNull(facts.get(Fields.HASH_KEY)), 16);
    this.articles = Long.parseLong(Objects.requireNonNull(facts.get(Fields.ARTICLES_KEY)));
  }

  /**
   * Opens an archive to change it.
   *
   * @param run the folder of a run or of an archive
   * @param lemmas what is known of word forms
   * @throws ArchiveException if there is no archive of this format, or another program is writing
   */
  @SuppressWarnings("MustBeClosedChecker") // closed with the update
  public static ArchiveUpdate open(Path run, Lemmas lemmas) throws IOException {
    Path folder = ArchiveFolder.index(run);
    DirectoryReader before = ArchiveFolder.read(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriter writer =
          new IndexWriter(
              directory, ArchiveWriter.configuration(IndexWriterConfig.OpenMode.APPEND));
      return new ArchiveUpdate(folder, directory, before, writer, lemmas);
    } catch (LockObtainFailedException e) {
      before.close();
      directory.close();
      throw new ArchiveException(
          folder + ": another program is writing this archive; wait until it has finished", e);
    } catch (IOException | RuntimeException e) {
      before.close();
      directory.close();
      throw e;
    }
  }

  /** Tells what {@link #put} would do, so that what is unchanged need not be tagged. */
  public Outcome outcome(CuratedArticle article) throws IOException {
    Optional<ContentHash> known = known(article.article().id());
    if (known.isEmpty()) {
      return Outcome.ADDED;
    }
    return known.get().text().equals(ContentHash.text(article))
        ? Outcome.UNCHANGED
        : Outcome.REPLACED;
  }

  /** Returns the articles of the archive, as it was opened, that an article may repeat. */
  public List<Neighbour> near(CuratedArticle article) throws IOException {
    return new NeighbourSearch(before).of(article);
  }

  /** Adds an article, in place of the one of its id where there is one. */
  public Outcome put(TaggedArticle article) throws IOException {
    Block block = new Block(article, lemmas);
    String id = article.curated().article().id();
    Optional<ContentHash> known = known(id);
    writer.updateDocuments(new Term(Fields.BLOCK, Block.key(id)), block.documents());
    known.ifPresentOrElse(old -> hash = ContentHash.minus(hash, old), () -> articles++);
    hash = ContentHash.plus(hash, block.hash());
    changed.put(Block.key(id), Optional.of(block.hash()));
    return known.isEmpty() ? Outcome.ADDED : Outcome.REPLACED;
  }

  /** Deletes the article of an id; returns whether there was one. */
  public boolean delete(String id) throws IOException {
    Optional<ContentHash> known = known(id);
    if (known.isPresent()) {
      writer.deleteDocuments(new Term(Fields.BLOCK, Block.key(id)));
      hash = ContentHash.minus(hash, known.get());
      articles--;
      changed.put(Block.key(id), Optional.empty());
    }
    return known.isPresent();
  }

  /**
   * Deletes every article that a query finds in the archive as it was opened.
   *
   * @return how many were deleted
   * @throws QueryException if the query cannot be understood
   */
  public long delete(SearchRequest request) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    try (Archive archive = Archive.open(folder)) {
      archive.each(request.withUnit(Unit.ARTICLE), hit -> ids.add(hit.article()));
    }
    long deleted = 0;
    for (String id : ids) {
      deleted += delete(id) ? 1 : 0;
    }
    return deleted;
  }

  /** Returns the number of articles after the changes so far. */
  public long articles() {
    return articles;
  }

  /** Makes all changes so far seen by whoever opens the archive from now on. */
  public void commit() throws IOException {
    // What is deleted would still count in the frequencies of words.
    writer.forceMergeDeletes();
    writer.setLiveCommitData(ArchiveWriter.facts(articles, hash).entrySet());
    writer.commit();
  }

  /** Forgets what was not committed. */
  @Override
  public void close() throws IOException {
    try (directory;
        before) {
      writer.rollback();
    }
  }

  private Optional<ContentHash> known(String id) throws IOException {
    String key = Block.key(id);
    Optional<ContentHash> now = changed.get(key);
    return now == null ? knownBefore(key) : now;
  }

  private Optional<ContentHash> knownBefore(String key) throws IOException {
    for (LeafReaderContext leaf : before.leaves()) {
      PostingsEnum block = leaf.reader().postings(new Term(Fields.BLOCK, key));
      BinaryDocValues content = leaf.reader().getBinaryDocValues(Fields.CONTENT);
      Bits live = leaf.reader().getLiveDocs();
      while (block != null
          && content != null
          && block.nextDoc() != org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS) {
        boolean there = live == null || live.get(block.docID());
        if (there && content.advanceExact(block.docID())) {
          return Optional.of(ContentHash.read(content.binaryValue()));
        }
      }
    }
    return Optional.empty();
  }
}
