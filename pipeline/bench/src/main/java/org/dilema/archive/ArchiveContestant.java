package org.dilema.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.bench.Stopwatch;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/** This archive: articles and sentences, every layer of tokens. */
final class ArchiveContestant implements SideBySide.Contestant {
  private static final int CONTEXT = 8;

  @Override
  public void index(Stream<String[]> news, Path folder) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.create(folder)) {
      for (Iterator<String[]> each = news.iterator(); each.hasNext(); ) {
        writer.add(article(each.next()));
      }
      writer.commit();
    }
  }

  private static TaggedArticle article(String[] cells) {
    Article article =
        new Article(
            cells[0], cells[1], LocalDate.parse(cells[2]), cells[3], cells[4], cells[5], null);
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(sentence(0, 0, cells[4].length(), cells[4]));
    int start = 0;
    for (int dot = cells[5].indexOf('.'); dot >= 0; dot = cells[5].indexOf('.', dot + 1)) {
      sentences.add(sentence(sentences.size(), start, dot + 1, cells[5]));
      start = dot + 2;
    }
    return new TaggedArticle(
        new CuratedArticle(
            article, cells[1], cells[3], new Verdict(Verdict.Kind.KEPT, null), cells[0]),
        new Document(article, cells[3], sentences),
        List.of(),
        List.of());
  }

  private static Sentence sentence(int number, int start, int end, String text) {
    return new Sentence(
        number, new Span(start, end), List.of(new Token(text.substring(start, end), start, end)));
  }

  @Override
  public void ask(Path folder, Stopwatch watch) throws Exception {
    Stopwatch.Opening<Archive> open = () -> Archive.open(folder);
    watch.query("articles with a term", open, a -> a.search(SearchRequest.of("war")).total());
    watch.query(
        "articles with a frequent term", open, a -> a.search(SearchRequest.of("his")).total());
    watch.query(
        "articles with two terms", open, a -> a.search(SearchRequest.of("war border")).total());
    watch.query(
        "articles with a phrase", open, a -> a.search(SearchRequest.of("\"of the\"")).total());
    watch.query(
        "outlets of articles",
        open,
        a -> a.counts(SearchRequest.of("war"), Facet.OUTLET).rows().size());
    watch.query("term", open, a -> lines(a, "\"war\"", KwicOrder.ARCHIVE));
    watch.query("frequent term", open, a -> lines(a, "\"the\"", KwicOrder.ARCHIVE));
    watch.query("phrase", open, a -> lines(a, "\"of\" \"the\"", KwicOrder.ARCHIVE));
    watch.query("token pattern", open, a -> lines(a, "\"the\" []{0,5} \"of\"", KwicOrder.ARCHIVE));
    watch.query("sorted concordance", open, a -> lines(a, "\"war\"", KwicOrder.RIGHT));
    watch.query("sorted long concordance", open, a -> lines(a, "\"the\"", KwicOrder.RIGHT));
    watch.query(
        "outlets of hits",
        open,
        a -> a.counts(SearchRequest.pattern("\"war\""), Facet.OUTLET).rows().size());
    watch.query(
        "outlets of many hits",
        open,
        a -> a.counts(SearchRequest.pattern("\"the\""), Facet.OUTLET).rows().size());
  }

  private static long lines(Archive archive, String pattern, KwicOrder order) throws IOException {
    return archive
        .concordance(new KwicRequest(SearchRequest.pattern(pattern), order, CONTEXT))
        .total();
  }
}
