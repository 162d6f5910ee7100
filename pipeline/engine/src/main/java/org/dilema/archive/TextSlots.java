package org.dilema.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.LayerTerm;

/**
 * Words looked for in a row, each as the terms of the index that will do for it.
 *
 * @param stems whether the terms are stems, or words as written
 * @param slots terms of each word
 * @param slop how many places the words may be out of the row
 */
record TextSlots(boolean stems, List<Set<String>> slots, int slop) {
  private static final int MOST_SYNONYMS = 100;

  TextSlots {
    slots = List.copyOf(slots);
  }

  /** Returns the query that finds them in a unit. */
  Query query(Unit unit, TextLanguage language) {
    String field = stems ? Fields.stems(unit, language) : Fields.written(unit, language);
    if (slots.stream().anyMatch(Set::isEmpty)) {
      return new MatchNoDocsQuery("no such word");
    }
    if (slots.size() == 1) {
      return oneOf(field, slots.get(0));
    }
    boolean plain = slots.stream().allMatch(slot -> slot.size() == 1);
    if (plain) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
      slots.forEach(slot -> phrase.add(new Term(field, slot.iterator().next())));
      return phrase.build();
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    slots.forEach(
        slot -> phrase.add(slot.stream().map(t -> new Term(field, t)).toArray(Term[]::new)));
    return phrase.build();
  }

  private static Query oneOf(String field, Set<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.iterator().next()));
    }
    if (terms.size() > MOST_SYNONYMS) {
      return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(new Term(field, term)));
    return any.build();
  }

  /**
   * Returns the pattern of their places. Two words out of their row are found in either order; of
   * more than two each stands for itself, since any of them may be anywhere.
   *
   * @param inTitle whether only the title counts
   */
  TokenPattern pattern(TextLanguage language, boolean inTitle) {
    List<TokenPattern> tokens = new ArrayList<>();
    for (Set<String> slot : slots) {
      Set<LayerTerm> terms = new LinkedHashSet<>();
      String field = Fields.layer(stems ? Fields.Layer.STEM : Fields.Layer.WORD, language);
      slot.forEach(term -> terms.add(new LayerTerm(field, term)));
      Condition has = new Condition.Has(new Atom(terms));
      tokens.add(
          new TokenPattern.One(
              inTitle ? new Condition.Both(List.of(new Condition.Title(), has)) : has));
    }
    if (tokens.size() == 1) {
      return tokens.get(0);
    }
    if (slop == 0) {
      return new TokenPattern.Row(tokens);
    }
    return tokens.size() > 2 ? new TokenPattern.Either(tokens) : near(tokens.get(0), tokens.get(1));
  }

  private TokenPattern near(TokenPattern first, TokenPattern second) {
    List<TokenPattern> orders = new ArrayList<>(List.of(gapped(first, second, slop)));
    if (slop >= 2) {
      orders.add(gapped(second, first, slop - 2));
    }
    return new TokenPattern.Either(orders);
  }

  private static TokenPattern gapped(TokenPattern first, TokenPattern second, int most) {
    if (most == 0) {
      return new TokenPattern.Row(List.of(first, second));
    }
    int gap = Math.min(most, TokenPattern.MOST_TOKENS / 4);
    TokenPattern any = new TokenPattern.One(new Condition.Anything());
    return new TokenPattern.Row(List.of(first, new TokenPattern.Repeated(any, 0, gap), second));
  }
}
