package org.dilema.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.dilema.archive.Expression.All;
import org.dilema.archive.Expression.Any;
import org.dilema.archive.Expression.Boosted;
import org.dilema.archive.Expression.Fuzzy;
import org.dilema.archive.Expression.Not;
import org.dilema.archive.Expression.Pattern;
import org.dilema.archive.Expression.Phrase;
import org.dilema.archive.Expression.Range;
import org.dilema.archive.Expression.Word;
import org.dilema.lexicon.Category;
import org.jspecify.annotations.Nullable;

/**
 * Turns an expression into a Lucene query for one language and one unit. Conditions on frames that
 * stand together speak of one and the same frame, until a second category begins another: {@code
 * frame:THREAT threatener:RUS target:BIH} asks for one threat, {@code frame:THREAT frame:FEAR} for
 * two frames.
 */
final class Compilation {
  private final TextMatch text;
  private final TextMatch sentenceText;
  private final FactMatch facts;
  private final Unit unit;
  private final boolean keepsStopWords;
  private final Set<Query> textLeaves = new LinkedHashSet<>();
  private final Set<Query> factLeaves = new LinkedHashSet<>();
  private final Set<Query> parts = new LinkedHashSet<>();
  private boolean negated;
  private boolean asksForText;

  Compilation(TextMatch text, TextMatch sentenceText, Unit unit, boolean keepsStopWords) {
    this.text = text;
    this.sentenceText = sentenceText;
    this.facts = new FactMatch(unit);
    this.unit = unit;
    this.keepsStopWords = keepsStopWords;
  }

  /** Returns whether any word was looked for, present or absent. */
  boolean asksForText() {
    return asksForText;
  }

  /** Returns what was asked for in words, and not to be absent. */
  Set<Query> textLeaves() {
    return textLeaves;
  }

  /** Returns the actors and frames asked for, and not to be absent. */
  Set<Query> factLeaves() {
    return factLeaves;
  }

  /** Returns the single words of the phrases asked for. */
  Set<Query> parts() {
    return parts;
  }

  /** Returns the query, or null where the expression holds nothing that the language looks for. */
  @Nullable Query compile(Expression expression) {
    if (expression instanceof All all) {
      return all(all.parts());
    } else if (expression instanceof Any any) {
      return any(any.parts());
    } else if (expression instanceof Not) {
      return all(List.of(expression));
    } else if (expression instanceof Boosted boosted) {
      Query part = compile(boosted.part());
      return part == null ? null : new BoostQuery(part, boosted.weight());
    } else if (isFrame(expression)) {
      return fact(facts.frame(List.of(condition(expression))));
    }
    return leaf(expression);
  }

  private @Nullable Query all(List<Expression> given) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Expression> frames = new ArrayList<>();
    boolean found = false;
    boolean positive = false;
    for (Expression part : flat(given)) {
      if (isFrame(part)) {
        frames.add(part);
      }
      if (isFrame(part) || isLeftOut(part)) {
        continue;
      }
      Query query = part instanceof Not not ? negative(not.part()) : compile(part);
      if (query != null) {
        all.add(query, occur(part));
        positive |= !(part instanceof Not);
        found = true;
      }
    }
    for (List<Query> frame : frames(frames)) {
      all.add(fact(facts.frame(frame)), Occur.FILTER);
      positive = true;
      found = true;
    }
    if (found && !positive) {
      all.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.FILTER);
    }
    return found ? all.build() : null;
  }

  private static List<Expression> flat(List<Expression> parts) {
    List<Expression> flat = new ArrayList<>();
    for (Expression part : parts) {
      if (part instanceof All all) {
        flat.addAll(flat(all.parts()));
      } else {
        flat.add(part);
      }
    }
    return flat;
  }

  private static Occur occur(Expression part) {
    return part instanceof Not ? Occur.MUST_NOT : Occur.MUST;
  }

  private @Nullable Query negative(Expression part) {
    boolean before = negated;
    negated = !before;
    Query query = compile(part);
    negated = before;
    return query;
  }

  private @Nullable Query any(List<Expression> given) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean found = false;
    for (Expression part : given) {
      Query query = compile(part);
      if (query != null) {
        any.add(query, Occur.SHOULD);
        found = true;
      }
    }
    return found ? any.build() : null;
  }

  private List<List<Query>> frames(List<Expression> conditions) {
    List<List<Query>> frames = new ArrayList<>();
    boolean named = false;
    for (Expression condition : conditions) {
      boolean category = isCategory(condition);
      if (frames.isEmpty() || (category && named)) {
        frames.add(new ArrayList<>());
      }
      named |= category;
      frames.get(frames.size() - 1).add(condition(condition));
    }
    return frames;
  }

  private static boolean isFrame(Expression part) {
    return (part instanceof Word word && QueryFields.isFrame(word.field()))
        || (part instanceof Phrase phrase && QueryFields.isFrame(phrase.field()))
        || (part instanceof Pattern pattern && QueryFields.isFrame(pattern.field()));
  }

  private static boolean isCategory(Expression part) {
    if (!(part instanceof Word word) || !word.field().equals(Fields.FRAME)) {
      return false;
    }
    for (Category category : Category.values()) {
      if (category.name().equals(word.text().toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Query condition(Expression part) {
    if (part instanceof Word word) {
      return FactMatch.condition(word.field(), word.text());
    } else if (part instanceof Phrase phrase) {
      return FactMatch.condition(phrase.field(), phrase.text());
    }
    Pattern pattern = (Pattern) part;
    return FactMatch.condition(pattern.field(), pattern.text());
  }

  private @Nullable Query leaf(Expression leaf) {
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
          ? asked(pattern.field(), match -> match.pattern(pattern))
          : value(pattern.field(), pattern.text(), pattern.position());
    }
    return fuzzy((Fuzzy) leaf);
  }

  private Query value(String field, String value, int position) {
    if (field.equals(Fields.DATE)) {
      return unscored(facts.day(value, position));
    }
    Query query = unscored(facts.value(field, value));
    return field.equals(Fields.ACTOR) ? fact(query) : query;
  }

  private @Nullable Query word(Word word) {
    List<TextLanguage.Word> words = text.words(word.text());
    if (words.isEmpty()) {
      return null;
    }
    return words.size() == 1
        ? asked(word.field(), match -> match.word(words.get(0)))
        : row(word.field(), words, 0);
  }

  /** A word of grammar among others in a row that must all be found is no condition. */
  private boolean isLeftOut(Expression part) {
    if (keepsStopWords || !(part instanceof Word word) || !QueryFields.isText(word.field())) {
      return false;
    }
    List<TextLanguage.Word> words = text.words(word.text());
    return words.size() == 1 && text.isStopWord(words.get(0));
  }

  private @Nullable Query phrase(Phrase phrase) {
    List<TextLanguage.Word> words = text.words(phrase.text());
    return words.isEmpty() ? null : row(phrase.field(), words, phrase.slop());
  }

  private Query row(String field, List<TextLanguage.Word> words, int slop) {
    if (!negated && unit == Unit.SENTENCE) {
      words.forEach(word -> parts.add(sentenceText.word(word)));
    }
    return asked(field, match -> match.phrase(words, slop));
  }

  private @Nullable Query fuzzy(Fuzzy fuzzy) {
    if (!QueryFields.isText(fuzzy.field())) {
      throw new QueryException(fuzzy.position(), "~ after a word is for words of the text only");
    }
    List<TextLanguage.Word> words = text.words(fuzzy.text());
    if (words.size() > 1) {
      throw new QueryException(fuzzy.position(), "~ takes one word; split this one");
    }
    return words.isEmpty()
        ? null
        : asked(fuzzy.field(), match -> match.fuzzy(words.get(0), fuzzy.edits()));
  }

  private Query asked(String field, TextQuery query) {
    asksForText = true;
    if (field.equals(Fields.TITLE)) {
      return inTitle(query.in(sentenceText));
    }
    Query found = query.in(text);
    if (!negated) {
      textLeaves.add(found);
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
      textLeaves.add(title);
    }
    return title;
  }

  private Query fact(Query query) {
    if (!negated) {
      factLeaves.add(query);
    }
    return query;
  }

  /** Facts decide what is found, not how well it fits the words. */
  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  /** Looks for one thing in the text of a unit. */
  private interface TextQuery {
    Query in(TextMatch match);
  }
}
