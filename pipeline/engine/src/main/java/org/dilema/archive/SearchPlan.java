package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a request comes to: the query that finds articles or sentences, the one that ranks the
 * sentences of an article found, and the ones that say what to mark in them. The same words are
 * read once in every language, each reading finding only texts in that language.
 */
final class SearchPlan implements Plan {
  /** The sentence with the frame that was asked for goes before any with more of the words. */
  private static final float EACH_FRAME = 10_000;

  /** A sentence that answers more of the query goes before one that answers a part of it better. */
  private static final float EACH_PART = 100;

  private static final float EACH_FALLBACK = 0.01f;

  private final IndexReader reader;
  private final SearchRequest request;
  private final Deadline deadline;
  private final Expression expression;
  private final List<String> expansions = new ArrayList<>();
  private final Set<Query> texts = new LinkedHashSet<>();
  private final Set<Query> facts = new LinkedHashSet<>();
  private final Set<Query> framed = new LinkedHashSet<>();
  private final Set<Query> frames = new LinkedHashSet<>();
  private final Set<Query> parts = new LinkedHashSet<>();
  private final Set<TokenPattern> places = new LinkedHashSet<>();
  private final Query query;
  private boolean plain = true;

  /**
   * Plans a search.
   *
   * @throws QueryException if the query cannot be understood or holds no word to look for
   */
  SearchPlan(IndexReader reader, SearchRequest request, Deadline deadline) throws IOException {
    this.reader = reader;
    this.request = request;
    this.deadline = deadline;
    PairExpansion pairs = new PairExpansion(request.pairs());
    Expression asked = pairs.expand(QueryParser.parse(request.query()));
    this.expansions.addAll(pairs.expansions());
    this.expression = FilterQuery.and(asked, request.filters());
    Query found = readings();
    if (found == null) {
      throw new QueryException(1, "the query holds no word to look for; give at least one");
    }
    this.query = plain ? found : ofUnit(found);
  }

  private Query ofUnit(Query found) {
    boolean articles = request.unit() == Unit.ARTICLE;
    return new BooleanQuery.Builder()
        .add(found, Occur.MUST)
        .add(articles ? Fields.ARTICLES : Fields.SENTENCES, Occur.FILTER)
        .build();
  }

  @Override
  public Query query() {
    return query;
  }

  @Override
  public Query passages() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query text : texts) {
      any.add(weighing(text, EACH_PART), Occur.SHOULD);
      any.add(text, Occur.SHOULD);
    }
    facts.forEach(fact -> any.add(weighing(fact, EACH_PART / 2), Occur.SHOULD));
    framed.forEach(holder -> any.add(weighing(holder, EACH_FRAME), Occur.SHOULD));
    parts.forEach(part -> any.add(new BoostQuery(part, EACH_FALLBACK), Occur.SHOULD));
    // Words stand in fields of sentences alone; actors and frames do not.
    return facts.isEmpty() && framed.isEmpty()
        ? any.build()
        : new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(Fields.SENTENCES, Occur.FILTER)
            .build();
  }

  private static Query weighing(Query query, float weight) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }

  @Override
  public List<Query> marks() {
    return List.of(either(texts), either(parts));
  }

  @Override
  public Optional<TokenSearch> occurrences() {
    List<TokenPattern> all = TokenPattern.joined(places);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TokenSearch(
                all.size() == 1 ? all.get(0) : new TokenPattern.Either(all),
                TokenPattern.Scope.PART,
                deadline));
  }

  @Override
  public List<NearWords> near() throws IOException {
    List<NamedValue> values = new ArrayList<>();
    values(expression, values);
    List<NearWords> near = new ArrayList<>(new NearValues(reader, deadline).of(values));
    List<String> words = new ArrayList<>();
    words(expression, words);
    near.addAll(new Spelling(reader, deadline).of(words));
    return near;
  }

  private static void words(Expression part, List<String> to) {
    if (part instanceof Expression.All all) {
      all.parts().forEach(one -> words(one, to));
    } else if (part instanceof Expression.Any any) {
      any.parts().forEach(one -> words(one, to));
    } else if (part instanceof Expression.Boosted boosted) {
      words(boosted.part(), to);
    } else if (part instanceof Expression.Word word && QueryFields.isText(word.field())) {
      to.add(word.text());
    } else if (part instanceof Expression.Phrase phrase && QueryFields.isText(phrase.field())) {
      to.addAll(List.of(phrase.text().strip().split("\\s+")));
    }
  }

  @Override
  public void checkHasPlaces() {
    List<String> words = new ArrayList<>();
    words(expression, words);
    if (words.isEmpty() && !asksForPattern(expression)) {
      List<NamedValue> values = new ArrayList<>();
      values(expression, values);
      throw new QueryException(
          1,
          "a concordance lists the places of words, and this query holds none; add a word"
              + values.stream()
                  .map(NamedValue::token)
                  .filter(token -> !token.isEmpty())
                  .findFirst()
                  .map(token -> ", or ask for " + token + " as a pattern of tokens")
                  .orElse(""));
    }
  }

  private static boolean asksForPattern(Expression part) {
    if (part instanceof Expression.All all) {
      return all.parts().stream().anyMatch(SearchPlan::asksForPattern);
    } else if (part instanceof Expression.Any any) {
      return any.parts().stream().anyMatch(SearchPlan::asksForPattern);
    } else if (part instanceof Expression.Boosted boosted) {
      return asksForPattern(boosted.part());
    }
    return (part instanceof Expression.Pattern pattern && QueryFields.isText(pattern.field()))
        || (part instanceof Expression.Fuzzy fuzzy && QueryFields.isText(fuzzy.field()));
  }

  @Override
  public Set<Query> frames() {
    return frames;
  }

  private static void values(Expression part, List<NamedValue> to) {
    if (part instanceof Expression.All all) {
      all.parts().forEach(one -> values(one, to));
    } else if (part instanceof Expression.Any any) {
      any.parts().forEach(one -> values(one, to));
    } else if (part instanceof Expression.Boosted boosted) {
      values(boosted.part(), to);
    } else if (part instanceof Expression.Word word && !QueryFields.isText(word.field())) {
      to.add(NamedValue.of(word.field(), word.text()));
    } else if (part instanceof Expression.Phrase phrase && !QueryFields.isText(phrase.field())) {
      to.add(NamedValue.of(phrase.field(), phrase.text()));
    }
  }

  @Override
  public List<String> expansions() {
    return expansions;
  }

  private static Query either(Set<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private @Nullable Query readings() throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean found = false;
    for (TextLanguage language : Implied.languages(reader)) {
      TextMatch match = new TextMatch(reader, request, language, deadline);
      Compilation compilation = new Compilation(match, request.unit(), false);
      Query reading = compilation.compile(expression);
      boolean whole = !compilation.leaves().asksForText();
      if (whole) {
        // Nothing but words of grammar: then these are what is looked for.
        reading = new Compilation(match, request.unit(), true).compile(expression);
      }
      if (reading != null) {
        found = true;
        any.add(in(language, reading), Occur.SHOULD);
        collect(new Compilation(match, Unit.SENTENCE, whole));
      }
    }
    return found ? any.build() : null;
  }

  private void collect(Compilation compilation) {
    compilation.compile(expression);
    texts.addAll(compilation.leaves().words());
    facts.addAll(compilation.leaves().facts());
    framed.addAll(compilation.leaves().framed());
    frames.addAll(compilation.leaves().frames());
    parts.addAll(compilation.leaves().parts());
    places.addAll(compilation.leaves().places());
  }

  private Query in(TextLanguage language, Query reading) {
    if (Implied.byFields(reading)) {
      return reading;
    }
    plain = false;
    return new BooleanQuery.Builder()
        .add(reading, Occur.MUST)
        .add(new TermQuery(new Term(Fields.ANALYZER, language.code())), Occur.FILTER)
        .build();
  }
}
