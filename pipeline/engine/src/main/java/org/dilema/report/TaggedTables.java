package org.dilema.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dilema.tag.TaggedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tables of kept articles, {@code actors.csv}, {@code frames.csv}, {@code roles.csv} and
 * {@code sentences.csv}, one article at a time, so that no more than one need be in memory. Not
 * thread-safe. Closing without {@link #commit} leaves no file.
 */
public final class TaggedTables implements Closeable {

  private static final List<CsvTable<TaggedArticle>> TABLES =
      List.of(ActorsCsv.TABLE, FramesCsv.TABLE, RolesCsv.TABLE, SentencesCsv.TABLE);

  private final List<CsvWriter<TaggedArticle>> writers = new ArrayList<>();
  private @Nullable String last;

  /**
   * Starts the four files.
   *
   * @throws IOException if one cannot be created
   */
  public TaggedTables(OutputFolder folder) throws IOException {
    try {
      for (CsvTable<TaggedArticle> table : TABLES) {
        writers.add(CsvWriter.open(folder, table));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /**
   * Adds the rows of an article.
   *
   * @param tagged the next article; ids must ascend, which is what makes the files the same
   *     whatever the number of threads
   * @throws IllegalArgumentException if its id does not come after the one before
   * @throws IOException if a file cannot be written
   */
  public void add(TaggedArticle tagged) throws IOException {
    String id = tagged.curated().article().id();
    if (last != null && last.compareTo(id) >= 0) {
      throw new IllegalArgumentException(
          "article " + id + " comes after " + last + "; add articles in ascending order of id");
    }
    last = id;
    for (CsvWriter<TaggedArticle> writer : writers) {
      writer.add(tagged);
    }
  }

  /**
   * Puts the four files in their places.
   *
   * @throws IOException if one cannot be moved
   */
  public void commit() throws IOException {
    for (CsvWriter<TaggedArticle> writer : writers) {
      writer.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvWriter<TaggedArticle> writer : writers) {
      writer.close();
    }
  }
}
