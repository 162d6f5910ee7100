package org.dilema.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.dilema.archive.Expression.Fuzzy;
import org.dilema.archive.Expression.Pattern;
import org.dilema.archive.Expression.Phrase;
import org.dilema.archive.Expression.Range;
import org.dilema.archive.Expression.Word;
import org.jspecify.annotations.Nullable;

/**
 * Turns the single words, values and ranges of an expression into queries, and remembers what was
 * asked to be there: it is what a passage is chosen by, marked with and listed in a concordance.
 */
final class Leaves {
  private final TextMatch text;
  private final FactMatch facts;
  private final Unit unit;
  private final boolean keepsStopWords;
  private final Set<Query> words = new LinkedHashSet<>();
  private final Set<Query> named = new LinkedHashSet<>();
  private final Set<Query> framed = new LinkedHashSet<>();
  private final Set<Query> frames = new LinkedHashSet<>();
  private final Set<Query> parts = new LinkedHashSet<>();
  private final Set<TokenPattern> places = new LinkedHashSet<>();
  private boolean negated;
  private boolean asksForText;

  Leaves(TextMatch text, Unit unit, boolean keepsStopWords) {
    this.text = text;
    this.facts = new FactMatch(unit);
    this.unit = unit;
    this.keepsStopWords = keepsStopWords;
  }

  /** Returns whether any word was looked for, present or absent. */
  boolean asksForText() {
    return asksForText;
  }

  /** Returns what was asked for in words, and not to be absent. */
  Set<Query> words() {
    return words;
  }

  /** Returns the actors asked for, and not to be absent. */
  Set<Query> facts() {
    return named;
  }

  /** Returns what holds the frames asked for, and not to be absent. */
  Set<Query> framed() {
    return framed;
  }

  /** Returns the queries that find the frames asked for, not what holds them. */
  Set<Query> frames() {
    return frames;
  }

  /** Returns the single words of the phrases asked for. */
  Set<Query> parts() {
    return parts;
  }

  /** Returns where the words asked for stand. */
  Set<TokenPattern> places() {
    return places;
  }

  /** Turns what follows into its opposite, or back. */
  void negate() {
    negated = !negated;
  }

  /** Finds one frame to which all conditions apply. */
  Query frame(List<Query> conditions) {
    Query holder = facts.frame(conditions);
    if (!negated) {
      frames.add(FactMatch.all(conditions));
      framed.add(holder);
    }
    return holder;
  }

  /** Returns the query of a leaf, or null where it holds nothing that the language looks for. */
  @Nullable Query query(Expression leaf) {
    if (leaf instanceof Range range) {
      return unscored(facts.days(range));
    } else if (leaf instanceof Word word) {
      return QueryFields.isText(word.field())
          ? word(word)
          : value(word.field(), word.text(), word.position());
    } else if (leaf instanceof Phrase phrase) {
      return QueryFields.isText(phrase.field())
          ? phrase(phrase)
          : value(phrase.field(), phrase.text(), phrase.position());
    } else if (leaf instanceof Pattern pattern) {
      return QueryFields.isText(pattern.field())
          ? asked(pattern.field(), text.pattern(pattern))
          : value(pattern.field(), pattern.text(), pattern.position());
    }
    return fuzzy((Fuzzy) leaf);
  }

  /** A word of grammar among others in a row that must all be found is no condition. */
  boolean isLeftOut(Expression part) {
    if (keepsStopWords || !(part instanceof Word word) || !QueryFields.isText(word.field())) {
      return false;
    }
    List<TextLanguage.Word> found = text.words(word.text());
    return found.size() == 1 && text.isStopWord(found.get(0));
  }

  private Query value(String field, String value, int position) {
    if (field.equals(Fields.DATE)) {
      return unscored(facts.day(value, position));
    }
    Query query = unscored(facts.value(field, value));
    return field.equals(Fields.ACTOR) ? fact(query) : query;
  }

  private @Nullable Query word(Word word) {
    List<TextLanguage.Word> found = text.words(word.text());
    if (found.isEmpty()) {
      return null;
    }
    return found.size() == 1
        ? asked(word.field(), text.word(found.get(0)))
        : row(word.field(), found, 0);
  }

  private @Nullable Query phrase(Phrase phrase) {
    List<TextLanguage.Word> found = text.words(phrase.text());
    return found.isEmpty() ? null : row(phrase.field(), found, phrase.slop());
  }

  private Query row(String field, List<TextLanguage.Word> found, int slop) {
    if (!negated && unit == Unit.SENTENCE) {
      found.forEach(word -> parts.add(text.word(word).query(Unit.SENTENCE, text.language())));
    }
    return asked(field, text.phrase(found, slop));
  }

  private @Nullable Query fuzzy(Fuzzy fuzzy) {
    if (!QueryFields.isText(fuzzy.field())) {
      throw new QueryException(fuzzy.position(), "~ after a word is for words of the text only");
    }
    List<TextLanguage.Word> found = text.words(fuzzy.text());
    if (found.size() > 1) {
      throw new QueryException(fuzzy.position(), "~ takes one word; split this one");
    }
    return found.isEmpty() ? null : asked(fuzzy.field(), text.fuzzy(found.get(0), fuzzy));
  }

  private Query asked(String field, TextSlots slots) {
    asksForText = true;
    boolean inTitle = field.equals(Fields.TITLE);
    if (!negated && slots.slots().stream().noneMatch(Set::isEmpty)) {
      places.add(slots.pattern(text.language(), inTitle));
    }
    if (inTitle) {
      return inTitle(slots.query(Unit.SENTENCE, text.language()));
    }
    Query found = slots.query(unit, text.language());
    if (!negated) {
      words.add(found);
    }
    return found;
  }

  private Query inTitle(Query sentence) {
    Query title =
        new BooleanQuery.Builder()
            .add(sentence, Occur.MUST)
            .add(new TermQuery(new Term(Fields.PLACE, Fields.TITLE)), Occur.FILTER)
            .build();
    if (unit == Unit.ARTICLE) {
      return new ToParentBlockJoinQuery(title, Fields.ARTICLE_BITS, ScoreMode.Max);
    }
    if (!negated) {
      words.add(title);
    }
    return title;
  }

  private Query fact(Query query) {
    if (!negated) {
      named.add(query);
    }
    return query;
  }

  /** Facts decide what is found, not how well it fits the words. */
  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
