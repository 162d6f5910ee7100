package org.dilema.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermScorer;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.dilema.bench.Stopwatch;

/**
 * Lucene as most would use it: a document an article, one field of stems, the text stored. A page
 * is twenty articles, of each the first sentence that holds a word looked for, and the total.
 */
final class LuceneContestant implements SideBySide.Contestant {
  private static final int PAGE = 20;
  private static final Analyzer STEMS = new Stems();

  @Override
  public void index(Stream<String[]> news, Path folder) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(STEMS))) {
      for (Iterator<String[]> each = news.iterator(); each.hasNext(); ) {
        String[] cells = each.next();
        Document document = new Document();
        document.add(new StringField("id", cells[0], Field.Store.YES));
        document.add(new SortedDocValuesField("outlet", new BytesRef(cells[1])));
        document.add(new StoredField("title", cells[4]));
        document.add(new StoredField("body", cells[5]));
        document.add(new TextField("stem." + cells[3], cells[4] + "\n" + cells[5], Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /** An open index. */
  private record Open(DirectoryReader reader, IndexSearcher searcher) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  @Override
  public void ask(Path folder, Stopwatch watch) throws Exception {
    Stopwatch.Opening<Open> open =
        () -> {
          DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
          return new Open(reader, new IndexSearcher(reader));
        };
    Query war = new TermQuery(new Term("stem.en", "war"));
    Query his = new TermQuery(new Term("stem.en", "his"));
    Query border = new TermQuery(new Term("stem.en", "border"));
    Query both = new BooleanQuery.Builder().add(war, Occur.MUST).add(border, Occur.MUST).build();
    Query phrase = new PhraseQuery("stem.en", "of", "the");
    watch.query("articles with a term", open, in -> page(in, war, "war"));
    watch.query("articles with a term, without a passage", open, in -> top(in, war));
    watch.query("articles with a frequent term", open, in -> page(in, his, "his"));
    watch.query("articles with two terms", open, in -> page(in, both, "war", "border"));
    watch.query("articles with a phrase", open, in -> page(in, phrase, "of", "the"));
    watch.query("outlets of articles", open, in -> outlets(in.searcher(), war).size());
    watch.query("outlets of articles alone", open, in -> articles(in.searcher(), war));
  }

  /** Counts all and reads the first page whole, as if a passage cost nothing. */
  private static long top(Open in, Query query) throws IOException {
    var top =
        in.searcher().search(query, new TopScoreDocCollectorManager(PAGE, null, Integer.MAX_VALUE));
    for (ScoreDoc found : top.scoreDocs) {
      in.searcher().storedFields().document(found.doc);
    }
    return top.totalHits.value;
  }

  private static long page(Open in, Query query, String... words) throws IOException {
    var top =
        in.searcher().search(query, new TopScoreDocCollectorManager(PAGE, null, Integer.MAX_VALUE));
    long shown = 0;
    for (ScoreDoc found : top.scoreDocs) {
      Document document = in.searcher().storedFields().document(found.doc);
      shown += passage(document.get("title") + "\n" + document.get("body"), Set.of(words)).length();
    }
    if (shown == 0) {
      throw new IllegalStateException("no passage holds " + Arrays.toString(words));
    }
    return top.totalHits.value;
  }

  /** Returns the first sentence with one of the words. */
  private static String passage(String text, Set<String> words) throws IOException {
    try (TokenStream tokens = STEMS.tokenStream("stem.en", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (words.contains(term.toString())) {
          int from =
              Math.max(
                  text.lastIndexOf('.', place.startOffset()),
                  text.lastIndexOf('\n', place.startOffset()));
          int to = text.indexOf('.', place.endOffset());
          return text.substring(from + 1, to < 0 ? text.length() : to);
        }
      }
    }
    return "";
  }

  /** Counts articles and hits of each outlet by name, which is what the archive answers. */
  private static Map<String, long[]> outlets(IndexSearcher searcher, Query query)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    Map<String, long[]> all = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedDocValues outlets = leaf.reader().getSortedDocValues("outlet");
      long[] articles = new long[outlets.getValueCount()];
      long[] hits = new long[outlets.getValueCount()];
      if (!(weight.scorer(leaf) instanceof TermScorer scorer)) {
        continue;
      }
      DocIdSetIterator each = scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (outlets.advanceExact(doc)) {
          articles[outlets.ordValue()]++;
          hits[outlets.ordValue()] += scorer.freq();
        }
      }
      for (int i = 0; i < articles.length; i++) {
        if (articles[i] > 0) {
          long[] sum = all.computeIfAbsent(outlets.lookupOrd(i).utf8ToString(), o -> new long[2]);
          sum[0] += articles[i];
          sum[1] += hits[i];
        }
      }
    }
    return all;
  }

  /** Counts articles of each outlet by number, the least that can be asked. */
  private static long articles(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    long values = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedDocValues outlets = leaf.reader().getSortedDocValues("outlet");
      long[] counts = new long[outlets.getValueCount()];
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator each = scorer.iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (outlets.advanceExact(doc)) {
          counts[outlets.ordValue()]++;
        }
      }
      values += Arrays.stream(counts).filter(count -> count > 0).count();
    }
    return values;
  }

  private static final class Stems extends DelegatingAnalyzerWrapper {
    Stems() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return TextLanguage.of(field.replace("stem.", "")).stems();
    }
  }
}
