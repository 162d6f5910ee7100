package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.dilema.archive.TokenPattern.LayerTerm;

/**
 * What need not be asked because it follows: a field of words belongs to one language and one unit,
 * so who has a word there is of that language and unit; and a language that no text is in finds
 * nothing.
 */
final class Implied {
  private Implied() {}

  /** Returns whether all that a query finds has a word of one language and unit. */
  static boolean byFields(Query query) {
    if (query instanceof BoostQuery boosted) {
      return byFields(boosted.getQuery());
    }
    if (query instanceof BooleanQuery all) {
      return byParts(all);
    }
    if (query instanceof TermQuery one) {
      return Fields.isOfWords(one.getTerm().field());
    } else if (query instanceof PhraseQuery row) {
      return Fields.isOfWords(row.getField());
    } else if (query instanceof MultiPhraseQuery row) {
      return Fields.isOfWords(row.getTermArrays()[0][0].field());
    } else if (query instanceof SynonymQuery any) {
      return Fields.isOfWords(any.getField());
    }
    return query instanceof MultiTermQuery any && Fields.isOfWords(any.getField());
  }

  private static boolean byParts(BooleanQuery all) {
    boolean required = false;
    for (BooleanClause clause : all.clauses()) {
      if (clause.isRequired()) {
        required = true;
        if (byFields(clause.getQuery())) {
          return true;
        }
      }
    }
    List<BooleanClause> either =
        all.clauses().stream().filter(clause -> clause.getOccur() == Occur.SHOULD).toList();
    return !required
        && !either.isEmpty()
        && either.stream().allMatch(clause -> byFields(clause.getQuery()));
  }

  /** Returns whether a query finds what holds one of some terms, these and no others. */
  static boolean isOneOf(Query query, Set<LayerTerm> terms) {
    Set<LayerTerm> found = new HashSet<>();
    if (query instanceof TermQuery one) {
      found.add(term(one));
    } else if (query instanceof BooleanQuery any) {
      for (BooleanClause clause : any.clauses()) {
        if (clause.getOccur() != Occur.SHOULD || !(clause.getQuery() instanceof TermQuery one)) {
          return false;
        }
        found.add(term(one));
      }
    }
    return found.equals(terms);
  }

  private static LayerTerm term(TermQuery query) {
    return new LayerTerm(query.getTerm().field(), query.getTerm().text());
  }

  /** Returns the languages of an archive; all of them for an empty one. */
  static List<TextLanguage> languages(IndexReader reader) throws IOException {
    List<TextLanguage> present = new ArrayList<>();
    for (TextLanguage language : TextLanguage.ALL) {
      if (reader.docFreq(new Term(Fields.ANALYZER, language.code())) > 0) {
        present.add(language);
      }
    }
    return present.isEmpty() ? TextLanguage.ALL : present;
  }
}
