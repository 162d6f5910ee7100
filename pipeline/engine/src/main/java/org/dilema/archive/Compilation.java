package org.dilema.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.dilema.archive.Expression.All;
import org.dilema.archive.Expression.Any;
import org.dilema.archive.Expression.Boosted;
import org.dilema.archive.Expression.Not;
import org.dilema.archive.Expression.Pattern;
import org.dilema.archive.Expression.Phrase;
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
  private final Leaves leaves;

  Compilation(TextMatch text, Unit unit, boolean keepsStopWords) {
    this.leaves = new Leaves(text, unit, keepsStopWords);
  }

  /** Returns the words and facts met so far. */
  Leaves leaves() {
    return leaves;
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
      return leaves.frame(List.of(condition(expression)));
    }
    return leaves.query(expression);
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
      if (isFrame(part) || leaves.isLeftOut(part)) {
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
      all.add(leaves.frame(frame), Occur.FILTER);
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
    leaves.negate();
    Query query = compile(part);
    leaves.negate();
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
}
