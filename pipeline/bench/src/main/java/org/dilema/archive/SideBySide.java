package org.dilema.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
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
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.dilema.bench.Stopwatch;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/**
 * Indexes the generated news with this archive, or with Lucene alone and the same analyzers, and
 * puts the same questions to it. It stands in the package of the archive to reach the analyzers.
 */
public final class SideBySide {
  private static final int PAGE = 20;

  private SideBySide() {}

  /**
   * Runs one of the two.
   *
   * @param arguments {@code archive} or {@code lucene}, the file of news, an empty folder
   */
  public static void main(String[] arguments) throws Exception {
    Path news = Path.of(arguments[1]);
    Path folder = Path.of(arguments[2]);
    Stopwatch watch = new Stopwatch(arguments[0].equals("archive") ? "Dilema" : "Lucene");
    long start = System.nanoTime();
    long[] counts = arguments[0].equals("archive") ? index(news, folder) : plain(news, folder);
    double seconds = (System.nanoTime() - start) / 1e9;
    watch.tell("text", Files.size(news) / 1e6, "MB");
    watch.tell("index", seconds, "s");
    watch.tell("articles per second", counts[0] / seconds, "1/s");
    watch.tell("words per second", counts[1] / seconds, "1/s");
    watch.tell("size", size(folder) / 1e6, "MB");
    if (arguments[0].equals("archive")) {
      ask(folder, watch);
    } else {
      askPlain(folder, watch);
    }
  }

  private static long[] index(Path news, Path folder) throws IOException {
    long[] counts = new long[2];
    try (ArchiveWriter writer = ArchiveWriter.create(folder);
        BufferedReader in = Files.newBufferedReader(news, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        TaggedArticle article = article(line.split("\t"));
        writer.add(article);
        counts[0]++;
        counts[1] += words(article.curated().article());
      }
      writer.commit();
    }
    return counts;
  }

  private static long words(Article article) {
    return (article.title() + " " + article.body()).chars().filter(c -> c == ' ').count() + 1;
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
        new org.dilema.text.Document(article, cells[3], sentences),
        List.of(),
        List.of());
  }

  private static Sentence sentence(int number, int start, int end, String text) {
    return new Sentence(
        number, new Span(start, end), List.of(new Token(text.substring(start, end), start, end)));
  }

  private static void ask(Path folder, Stopwatch watch) throws Exception {
    try (Archive archive = Archive.open(folder)) {
      watch.query("term", () -> archive.search(SearchRequest.of("war")).total());
      watch.query("phrase", () -> archive.search(SearchRequest.of("\"of the\"")).total());
      watch.query("term hits", () -> kwic(archive, "\"war\""));
      watch.query("frequent term hits", () -> kwic(archive, "\"the\""));
      watch.query("phrase hits", () -> kwic(archive, "\"of\" \"the\""));
      watch.query("token pattern", () -> kwic(archive, "\"the\" []{0,5} \"of\""));
      watch.query("concordance", () -> kwic(archive, "\"the\""));
      watch.query(
          "concordance sorted by the right",
          () ->
              archive
                  .concordance(
                      new KwicRequest(SearchRequest.pattern("\"war\""), KwicOrder.RIGHT, 8))
                  .total());
      watch.query(
          "facet",
          () -> archive.counts(SearchRequest.pattern("\"war\""), Facet.OUTLET).rows().size());
      watch.query(
          "facet of articles",
          () -> archive.counts(SearchRequest.of("war"), Facet.OUTLET).rows().size());
    }
  }

  private static long kwic(Archive archive, String pattern) throws IOException {
    return archive
        .concordance(new KwicRequest(SearchRequest.pattern(pattern), KwicOrder.ARCHIVE, 8))
        .total();
  }

  private static long[] plain(Path news, Path folder) throws IOException {
    long[] counts = new long[2];
    IndexWriterConfig configuration = new IndexWriterConfig(new Stems());
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), configuration);
        BufferedReader in = Files.newBufferedReader(news, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        Document document = new Document();
        document.add(new StringField("id", cells[0], Field.Store.YES));
        document.add(new SortedDocValuesField("outlet", new BytesRef(cells[1])));
        document.add(new StoredField("title", cells[4]));
        document.add(new StoredField("body", cells[5]));
        document.add(new TextField("stem." + cells[3], cells[4] + "\n" + cells[5], Field.Store.NO));
        writer.addDocument(document);
        counts[0]++;
        counts[1] += (cells[4] + " " + cells[5]).chars().filter(c -> c == ' ').count() + 1;
      }
      writer.forceMerge(1);
    }
    return counts;
  }

  private static void askPlain(Path folder, Stopwatch watch) throws Exception {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query term = new TermQuery(new Term("stem.en", "war"));
      Query phrase = new PhraseQuery("stem.en", "of", "the");
      watch.query("term", () -> page(searcher, term));
      watch.query("phrase", () -> page(searcher, phrase));
      watch.query("facet of articles", () -> outlets(searcher, term));
    }
  }

  /** Counts all and reads the text of the first page, as the archive does. */
  private static long page(IndexSearcher searcher, Query query) throws IOException {
    var top =
        searcher.search(query, new TopScoreDocCollectorManager(PAGE, null, Integer.MAX_VALUE));
    for (ScoreDoc found : top.scoreDocs) {
      searcher.storedFields().document(found.doc);
    }
    return top.totalHits.value;
  }

  private static long outlets(IndexSearcher searcher, Query query) throws IOException {
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
      values += java.util.Arrays.stream(counts).filter(count -> count > 0).count();
    }
    return values;
  }

  private static long size(Path folder) throws IOException {
    long sum = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
    }
    return sum;
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
