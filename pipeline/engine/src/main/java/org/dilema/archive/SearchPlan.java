package org.dilema.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
final class SearchPlan {
  /** A sentence that answers more of the query goes before one that answers a part of it better. */
  private static final float EACH_PART = 100;

  private static final float EACH_FALLBACK = 0.01f;

  private final IndexReader reader;
  private final SearchRequest request;
  private final Expression expression;
  private final Set<Query> texts = new LinkedHashSet<>();
  private final Set<Query> facts = new LinkedHashSet<>();
  private final Set<Query> parts = new LinkedHashSet<>();

  SearchPlan(IndexReader reader, SearchRequest request) {
    this.reader = reader;
    this.request = request;
    this.expression = filtered(QueryParser.parse(request.query()), request);
  }

  /**
   * Returns the query that finds the units asked for.
   *
   * @throws QueryException if the query holds no word to look for
   */
  Query query() {
    Query found = readings();
    if (found == null) {
      throw new QueryException(1, "the query holds no word to look for; give at least one");
    }
    boolean articles = request.unit() == Unit.ARTICLE;
    return new BooleanQuery.Builder()
        .add(found, Occur.MUST)
        .add(articles ? Fields.ARTICLES : Fields.SENTENCES, Occur.FILTER)
        .build();
  }

  /** Returns the query that scores sentences by how much of the request they answer. */
  Query passages() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query text : texts) {
      any.add(new BoostQuery(new ConstantScoreQuery(text), EACH_PART), Occur.SHOULD);
      any.add(text, Occur.SHOULD);
    }
    facts.forEach(
        fact -> any.add(new BoostQuery(new ConstantScoreQuery(fact), EACH_PART / 2), Occur.SHOULD));
    parts.forEach(part -> any.add(new BoostQuery(part, EACH_FALLBACK), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(Fields.SENTENCES, Occur.FILTER)
        .build();
  }

  /** Returns what to mark in a passage: first what was asked for, else its single words. */
  List<Query> marks() {
    return List.of(either(texts), either(parts));
  }

  private static Query either(Set<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private @Nullable Query readings() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean found = false;
    for (TextLanguage language : TextLanguage.ALL) {
      TextMatch sentences = new TextMatch(reader, request, language, Unit.SENTENCE);
      TextMatch units = new TextMatch(reader, request, language, request.unit());
      Compilation compilation = new Compilation(units, sentences, request.unit(), false);
      Query reading = compilation.compile(expression);
      boolean whole = !compilation.asksForText();
      if (whole) {
        // Nothing but words of grammar: then these are what is looked for.
        reading = new Compilation(units, sentences, request.unit(), true).compile(expression);
      }
      if (reading != null) {
        found = true;
        any.add(in(language, reading), Occur.SHOULD);
        collect(new Compilation(sentences, sentences, Unit.SENTENCE, whole));
      }
    }
    return found ? any.build() : null;
  }

  private void collect(Compilation compilation) {
    compilation.compile(expression);
    texts.addAll(compilation.textLeaves());
    facts.addAll(compilation.factLeaves());
    parts.addAll(compilation.parts());
  }

  private Query in(TextLanguage language, Query reading) {
    return new BooleanQuery.Builder()
        .add(reading, Occur.MUST)
        .add(new TermQuery(new Term(Fields.ANALYZER, language.code())), Occur.FILTER)
        .build();
  }

  private static Expression filtered(Expression query, SearchRequest request) {
    List<Expression> all = new ArrayList<>(List.of(query));
    oneOf(all, Fields.LANGUAGE, request.languages());
    oneOf(all, Fields.OUTLET, request.sources());
    oneOf(all, Fields.ACTOR, request.actors());
    oneOf(all, Fields.FRAME, request.frames());
    LocalDate from = request.from();
    LocalDate to = request.to();
    if (from != null || to != null) {
      String low = from == null ? "*" : from.toString();
      String high = to == null ? "*" : to.toString();
      all.add(new Expression.Range(Fields.DATE, low, high, true, true, 1));
    }
    return all.size() == 1 ? query : new Expression.All(all);
  }

  private static void oneOf(List<Expression> all, String field, List<String> values) {
    List<Expression> any = new ArrayList<>();
    for (String value : values) {
      any.add(new Expression.Word(field, value.strip().toLowerCase(Locale.ROOT), 1));
    }
    if (any.size() == 1) {
      all.add(any.get(0));
    } else if (!any.isEmpty()) {
      all.add(new Expression.Any(any));
    }
  }
}
