package org.dilema.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.LayerTerm;
import org.dilema.text.NearestName;

/** Looks the attributes of token patterns up: which terms of which layers a value stands for. */
final class Attributes {
  /** What a pattern may name. */
  static final List<String> NAMES =
      List.of("word", "lemma", "stem", "pos", "actor", "frame", "role");

  private final LayerTerms terms;
  private final boolean matchCase;
  private final boolean matchDiacritics;

  Attributes(IndexReader reader, Deadline deadline, boolean matchCase, boolean matchDiacritics) {
    this.terms = new LayerTerms(reader, deadline);
    this.matchCase = matchCase;
    this.matchDiacritics = matchDiacritics;
  }

  /**
   * Returns the condition that an attribute has a value.
   *
   * @param value a regular expression over the whole value
   * @param position place of the value in the query
   * @throws QueryException if there is no such attribute or the expression is none
   */
  Condition is(String attribute, String value, int position) {
    String name = known(attribute, position);
    if (name.equals("lemma")) {
      return new LemmaCondition(terms, Letters.normal(value), position).condition();
    }
    Set<LayerTerm> found = new TreeSet<>();
    for (TextLanguage language : TextLanguage.ALL) {
      switch (name) {
        case "word" -> {
          if (isAny(value, position)) {
            return new Condition.Anything();
          }
          word(language, Letters.normal(value), position, found);
        }
        case "stem" -> stem(terms, language, Letters.normal(value), position, found);
        default ->
            key(
                Fields.Layer.valueOf(name.toUpperCase(Locale.ROOT)),
                language,
                value,
                position,
                found);
      }
    }
    return new Condition.Has(new Atom(found));
  }

  /**
   * Returns the name of an attribute as it is filed.
   *
   * @throws QueryException if there is none of that name
   */
  static String known(String attribute, int position) {
    String name = attribute.toLowerCase(Locale.ROOT);
    if (!NAMES.contains(name)) {
      throw new QueryException(
          position,
          "no attribute is called '"
              + attribute
              + "'; nearest is "
              + nearest(name)
              + " of "
              + NAMES);
    }
    return name;
  }

  private static boolean isAny(String value, int position) {
    return !Expressions.isLiteral(value)
        && Operations.isTotal(Expressions.automaton("(" + value + ")|()", position));
  }

  private void word(TextLanguage language, String value, int position, Set<LayerTerm> to) {
    if (!matchCase && !matchDiacritics) {
      layer(Fields.layer(Fields.Layer.FOLD, language), folded(value), position, to);
    } else if (matchCase && matchDiacritics) {
      layer(Fields.layer(Fields.Layer.WORD, language), value, position, to);
    } else {
      IntUnaryOperator letter =
          matchCase ? c -> Letters.bare((char) c) : c -> Letters.lower((char) c);
      String field = Fields.layer(Fields.Layer.WORD, language);
      Automaton wanted = Expressions.automaton(Expressions.mapped(value, letter), position);
      CharacterRunAutomaton run = new CharacterRunAutomaton(wanted);
      terms
          .accepted(
              field, Automata.makeAnyString(), term -> run.run(mapped(term, letter)), position)
          .forEach(term -> to.add(new LayerTerm(field, term)));
    }
  }

  /** Adds the stems that a value stands for. */
  static void stem(
      LayerTerms terms, TextLanguage language, String value, int position, Set<LayerTerm> to) {
    String field = Fields.layer(Fields.Layer.STEM, language);
    if (Expressions.isLiteral(value)) {
      to.add(new LayerTerm(field, language.stem(value)));
    } else {
      layer(terms, field, folded(value), position, to);
    }
  }

  private void key(
      Fields.Layer layer, TextLanguage language, String value, int position, Set<LayerTerm> to) {
    String field = Fields.layer(layer, language);
    if (Expressions.isLiteral(value)) {
      to.add(new LayerTerm(field, Letters.key(value)));
    } else {
      layer(field, folded(Letters.normal(value)), position, to);
    }
  }

  private void layer(String field, String expression, int position, Set<LayerTerm> to) {
    layer(terms, field, expression, position, to);
  }

  private static void layer(
      LayerTerms terms, String field, String expression, int position, Set<LayerTerm> to) {
    if (Expressions.isLiteral(expression)) {
      to.add(new LayerTerm(field, expression));
      return;
    }
    terms
        .accepted(field, Expressions.automaton(expression, position), position)
        .forEach(term -> to.add(new LayerTerm(field, term)));
  }

  static String folded(String expression) {
    return Expressions.mapped(expression, c -> Letters.lower(Letters.bare((char) c)));
  }

  private static String mapped(String term, IntUnaryOperator letter) {
    StringBuilder out = new StringBuilder(term.length());
    term.chars().forEach(c -> out.append((char) letter.applyAsInt(c)));
    return out.toString();
  }

  private static String nearest(String name) {
    return new ArrayList<>(NAMES)
        .stream()
            .min(Comparator.comparingInt(each -> NearestName.distance(name, each)))
            .orElseThrow();
  }
}
