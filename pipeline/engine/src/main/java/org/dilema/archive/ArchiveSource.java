package org.dilema.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;

/** The articles of an archive of this or an older format, to build it again from. */
public final class ArchiveSource {
  private ArchiveSource() {}

  /** Receives articles. */
  public interface Receiver {
    /** Takes one. */
    void accept(CuratedArticle article) throws IOException;
  }

  /** Returns the folder in which the index of a run, or an archive, lies. */
  public static Path folder(Path run) {
    return ArchiveFolder.index(run);
  }

  /**
   * Makes sure that there is something to build an archive again from.
   *
   * @throws ArchiveException if the folder holds no index
   */
  public static void require(Path run) throws IOException {
    Path folder = ArchiveFolder.index(run);
    boolean found = Files.isDirectory(folder);
    if (found) {
      try (Directory directory = FSDirectory.open(folder)) {
        found = DirectoryReader.indexExists(directory);
      }
    }
    if (!found) {
      throw new ArchiveException(folder + ": expected an archive, found none; name its folder");
    }
  }

  /**
   * Hands on every article, in the order of the archive.
   *
   * @param run the folder of a run or of an archive
   * @throws ArchiveException if the folder holds no index that can be read
   */
  public static void each(Path run, Receiver receiver) throws IOException {
    Path folder = ArchiveFolder.index(run);
    require(folder);
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        each(leaf, receiver);
      }
    }
  }

  private static void each(LeafReaderContext leaf, Receiver receiver) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int i = 0; i < leaf.reader().maxDoc(); i++) {
      if (live == null || live.get(i)) {
        Document document = leaf.reader().storedFields().document(i);
        if (document.get(Fields.stored(Fields.ID)) != null) {
          receiver.accept(article(leaf, i, document));
        }
      }
    }
  }

  private static CuratedArticle article(LeafReaderContext leaf, int number, Document document)
      throws IOException {
    NumericDocValues days = leaf.reader().getNumericDocValues(Fields.sort(Fields.DATE));
    @Nullable LocalDate date =
        days != null && days.advanceExact(number) ? LocalDate.ofEpochDay(days.longValue()) : null;
    String id = text(document, Fields.ID, "");
    String outlet = text(document, Fields.OUTLET, "");
    String language = text(document, Fields.LANGUAGE, "");
    Article article =
        new Article(
            id,
            text(document, Fields.SOURCE, outlet),
            date,
            language,
            text(document, Fields.TITLE, ""),
            text(document, Fields.BODY, ""),
            document.get(Fields.stored(Fields.URL)));
    return new CuratedArticle(
        article,
        outlet,
        language,
        new Verdict(Verdict.Kind.KEPT, null),
        text(document, Fields.STORY, id));
  }

  private static String text(Document document, String field, String otherwise) {
    return Objects.requireNonNullElse(document.get(Fields.stored(field)), otherwise);
  }
}
