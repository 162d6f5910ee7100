package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.dilema.curate.CuratedArticle;

/**
 * Finds the articles of an archive that may repeat another: those that share most of its rarest
 * words. A near copy shares most of all its words, so that it is among them.
 */
final class NeighbourSearch {
  private static final int RAREST = 24;
  private static final int SHARED = 3;
  private static final int MOST = 10;

  private record Rare(Term term, int documents) {}

  private final IndexReader reader;
  private final IndexSearcher searcher;

  NeighbourSearch(IndexReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Returns the nearest articles in the same language, the nearest first. */
  List<Neighbour> of(CuratedArticle article) throws IOException {
    List<Rare> rare = rarest(article);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    rare.forEach(one -> any.add(new TermQuery(one.term()), Occur.SHOULD));
    any.setMinimumNumberShouldMatch(Math.max(1, rare.size() / SHARED));
    List<Neighbour> near = new ArrayList<>();
    for (ScoreDoc found : searcher.search(any.build(), MOST).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc);
      String id = text(document, Fields.ID);
      if (!id.equals(article.article().id())) {
        near.add(
            new Neighbour(
                id,
                text(document, Fields.STORY),
                text(document, Fields.TITLE),
                text(document, Fields.BODY)));
      }
    }
    return near;
  }

  private List<Rare> rarest(CuratedArticle article) throws IOException {
    TextLanguage language = TextLanguage.of(article.language());
    String field = Fields.stems(Unit.ARTICLE, language);
    TreeSet<String> stems = new TreeSet<>();
    language.words(article.article().body()).forEach(word -> stems.add(word.stem()));
    List<Rare> rare = new ArrayList<>();
    for (String stem : stems) {
      Term term = new Term(field, stem);
      int documents = reader.docFreq(term);
      if (documents > 0) {
        rare.add(new Rare(term, documents));
      }
    }
    rare.sort(Comparator.comparingInt(Rare::documents).thenComparing(Rare::term));
    return rare.size() > RAREST ? rare.subList(0, RAREST) : rare;
  }

  private static String text(Document document, String field) {
    return Objects.requireNonNullElse(document.get(Fields.stored(field)), "");
  }
}
