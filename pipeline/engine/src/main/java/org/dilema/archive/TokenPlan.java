package org.dilema.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Plans a search by a token pattern: the units found are those in which a match begins. */
final class TokenPlan implements Plan {
  private final IndexSearcher searcher;
  private final TokenSearch search;
  private final @Nullable Query articles;
  private final SearchRequest request;
  private final @Nullable Query filter;
  private final List<String> expansions;
  private final List<AskedToken> tokens;
  private @Nullable Query sentences;
  private @Nullable Query found;

  /**
   * Plans a search.
   *
   * @throws QueryException if the pattern cannot be understood
   */
  TokenPlan(IndexSearcher searcher, SearchRequest request, Deadline deadline) throws IOException {
    this.searcher = searcher;
    this.request = request;
    Attributes attributes =
        new Attributes(
            searcher.getIndexReader(), deadline, request.matchCase(), request.matchDiacritics());
    PatternParser.Parsed parsed =
        PatternParser.parse(request.query(), attributes, new PairExpansion(request.pairs()));
    this.search = new TokenSearch(parsed.pattern(), parsed.scope(), deadline);
    this.expansions = parsed.expansions();
    this.tokens = parsed.tokens();
    this.articles = filter(deadline, Unit.ARTICLE);
    this.filter = request.unit() == Unit.SENTENCE ? filter(deadline, Unit.SENTENCE) : articles;
  }

  private @Nullable Query filter(Deadline deadline, Unit unit) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean given = false;
    for (TextLanguage language : Implied.languages(searcher.getIndexReader())) {
      TextMatch match = new TextMatch(searcher.getIndexReader(), request, language, deadline);
      Query reading = FilterQuery.of(request.filters(), match, unit);
      if (reading != null) {
        given = true;
        any.add(
            new BooleanQuery.Builder()
                .add(reading, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ANALYZER, language.code())), Occur.FILTER)
                .build(),
            Occur.SHOULD);
      }
    }
    return given ? any.build() : null;
  }

  /** Returns the sentences that pass the filters, or null where all do. */
  @Nullable Query sentenceFilter() {
    return request.unit() == Unit.SENTENCE ? filter : null;
  }

  /** Returns the articles to look through: those that pass the filters. */
  Query candidates() {
    if (articles == null || request.unit() == Unit.SENTENCE) {
      return Fields.ARTICLES;
    }
    return new BooleanQuery.Builder()
        .add(Fields.ARTICLES, Occur.FILTER)
        .add(articles, Occur.FILTER)
        .build();
  }

  @Override
  public Query query() {
    try {
      collect();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Query documents = request.unit() == Unit.ARTICLE ? found : sentences;
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(documents == null ? new MatchNoDocsQuery() : documents, Occur.MUST);
    if (filter != null && request.unit() == Unit.SENTENCE) {
      all.add(filter, Occur.FILTER);
    }
    return all.build();
  }

  @Override
  public Query passages() {
    query();
    return sentences == null ? new MatchNoDocsQuery() : sentences;
  }

  @Override
  public List<Query> marks() {
    return List.of();
  }

  @Override
  public Optional<TokenSearch> occurrences() {
    return Optional.of(search);
  }

  @Override
  public List<NearWords> near() throws IOException {
    return new TokenAdvice(searcher, search.deadline()).of(tokens);
  }

  @Override
  public void checkHasPlaces() {
    // Every token has a place.
  }

  @Override
  public Set<Query> frames() {
    return FrameNames.of(search.automaton());
  }

  @Override
  public List<String> expansions() {
    return expansions;
  }

  private void collect() throws IOException {
    if (found != null) {
      return;
    }
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    FixedBitSet[] whole = new FixedBitSet[leaves.size()];
    FixedBitSet[] parts = new FixedBitSet[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      whole[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
      parts[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
    }
    new Occurrences(searcher, candidates(), search)
        .each(
            (leaf, scan) -> {
              whole[leaf.ord].set(scan.document());
              int[] documents = SentenceDocuments.of(leaf, scan.document(), scan.layout());
              for (int i = 0; i < scan.matches().size(); i++) {
                search.deadline().check();
                int sentence = scan.layout().sentenceAt(scan.matches().start(i));
                if (sentence >= 0) {
                  parts[leaf.ord].set(documents[sentence]);
                }
              }
            });
    found = new DocumentsQuery(whole);
    sentences = new DocumentsQuery(parts);
  }
}
