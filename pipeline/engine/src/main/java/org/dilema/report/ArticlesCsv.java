package org.dilema.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dilema.curate.CuratedArticle;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;

/** Writes {@code articles.csv}: every article read and what was decided about it, by id. */
public final class ArticlesCsv {

  private static final String FILE = "articles.csv";
  private static final int TITLE = 4;
  private static final CsvTable<CuratedArticle> TABLE =
      new CsvTable<>(
          FILE,
          List.of(
              "article",
              "source",
              "date",
              "language",
              "title",
              "url",
              "verdict",
              "duplicate_of",
              "story",
              "outlet",
              "author",
              "section",
              "published"),
          curated -> Stream.of(row(curated)));

  private ArticlesCsv() {}

  /**
   * Writes the table.
   *
   * @param articles in any order
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, Collection<CuratedArticle> articles)
      throws IOException {
    writeInOrder(
        folder,
        articles.stream().sorted(Comparator.comparing(curated -> curated.article().id())).toList());
  }

  /**
   * Writes the table of a corpus that memory need not hold.
   *
   * @param articles by id; each is asked for once
   * @throws IOException if the file cannot be written
   */
  public static void writeInOrder(OutputFolder folder, Iterable<CuratedArticle> articles)
      throws IOException {
    TABLE.write(folder, articles);
  }

  /** Writes the table of a run again with the SHA-256 of every title instead of the title. */
  static void withhold(Path run, OutputFolder folder) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    CsvRows.read(run.resolve(FILE), row -> rows.add(withheld(row)));
    List<String> columns = new ArrayList<>(TABLE.columns());
    columns.add("title_sha256");
    new CsvTable<List<String>>(FILE, columns, Stream::of).write(folder, rows);
  }

  private static List<String> withheld(List<String> row) {
    List<String> bare = new ArrayList<>(row);
    bare.set(TITLE, "");
    bare.add(row.get(TITLE).isEmpty() ? "" : HashedFile.sha256(row.get(TITLE)));
    return bare;
  }

  private static List<String> row(CuratedArticle curated) {
    Article article = curated.article();
    return List.of(
        article.id(),
        article.source(),
        orEmpty(article.date()),
        curated.language(),
        article.title(),
        orEmpty(article.url()),
        curated.verdict().kind().label(),
        orEmpty(curated.verdict().duplicateOf()),
        curated.story(),
        curated.outlet(),
        article.details().author(),
        article.details().section(),
        article.details().published());
  }

  private static String orEmpty(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
